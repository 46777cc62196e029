package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallNews;
import zaicun.recall.file.RecallNews.To;
import zaicun.recall.file.RecallState;
import zaicun.roster.Roster;

/** The moves that need no more than words: answering and waiving, opinions, sending back, withdrawing, revoking. */
@Component
@Transactional
public class RecallActDesk {

    private final RecallDocket docket;
    private final RecallFilingDesk filing;
    private final Approvers approvers;
    private final RecallNews news;
    private final Roster roster;
    private final Clock clock;

    RecallActDesk(
            RecallDocket docket, RecallFilingDesk filing, Approvers approvers, RecallNews news, Roster roster, Clock clock) {
        this.docket = docket;
        this.filing = filing;
        this.approvers = approvers;
        this.news = news;
        this.roster = roster;
        this.clock = clock;
    }

    /** Who is to decide, and who was to until then; somebody else by now is a conflict. */
    public record NamingForm(UUID approver, Optional<UUID> before) {

        public NamingForm {
            before = before == null ? Optional.empty() : before;
            if (approver == null) {
                throw new InputError("approver", "没有选择审批人；请从列表中选择。");
            }
        }
    }

    public Recall act(Viewer viewer, District district, UUID id, RecallActForm form) {
        var recall = docket.take(viewer, district, id, form.version());
        docket.requirePart(viewer, form.act(), recall);
        var now = recall.moved(form.act().from(recall.state()));
        if (form.act() == RecallMove.REVOKE) {
            requireRevocable(recall);
        }
        var stored = docket.put(viewer, form.act(), now, words(form, recall));
        if (form.act() == RecallMove.REVOKE) {
            filing.file(viewer, stored);
        }
        tell(viewer, stored, form.act());
        return stored;
    }

    /** An answer after its last day is taken as long as nobody has decided; it says so itself. */
    private String words(RecallActForm form, Recall recall) {
        boolean late = form.act() == RecallMove.ANSWER && LocalDate.now(clock).isAfter(recall.course().dueOn());
        return late ? "（说明期限 " + recall.course().dueOn() + " 之后）" + form.words() : form.words();
    }

    private static void requireRevocable(Recall recall) {
        if (recall.isRemoval()) {
            throw Refusal.under(
                    "10.2", "recall.removed", "决定已包括免职撤换，任期已按决定结束，不能撤销。",
                    "确需恢复驻村的，请派出单位按人选前置审核备案重新选派（1.4、1.5）。");
        }
    }

    /** Names the leader who decides; another one may be named until the decision. */
    public Recall name(Viewer viewer, District district, UUID id, NamingForm form) {
        var recall = docket.take(viewer, district, id);
        docket.requirePart(viewer, RecallMove.NAME, recall);
        RecallMove.NAME.from(recall.state());
        if (!recall.route().approver().equals(form.before())) {
            throw new Conflict("审批人刚刚已由他人指定为" + recall.route().approverName() + "；请刷新后查看。");
        }
        var approving = roster.office(recall.route().approving()).orElseThrow();
        var name = approvers.require(approving, form.approver(), recall.route().proposedBy(), recall.subject().person());
        var named = recall.named(form.approver(), name);
        var stored = docket.put(viewer, RecallMove.NAME, named, named.route().approverName());
        var heard = stored.isHeard(LocalDate.now(clock));
        news.tell(viewer, stored, To.APPROVER, heard ? "有一件召回指定由您审批，请办理。" : "有一件召回指定由您审批，本人说明期限到 " + stored.course().dueOn() + "。");
        return stored;
    }

    private void tell(Viewer viewer, Recall recall, RecallMove move) {
        switch (move) {
            case ANSWER, WAIVE -> {
                news.settle(recall, To.PERSON);
                news.tell(viewer, recall, To.APPROVER, "一件召回的" + recall.state().title() + "。");
            }
            case OPINE -> news.tell(viewer, recall, To.APPROVER, "派出单位对一件召回提出了意见。");
            case SEND_BACK -> {
                news.settle(recall, To.APPROVER);
                news.tell(viewer, recall, To.PROPOSER, "一件召回被退回补充，请补充事实或撤回。");
            }
            case WITHDRAW -> over(viewer, recall, "对您的召回意见已由提出机构撤回。", "一件召回意见已由提出机构撤回。");
            case REVOKE -> over(viewer, recall, "对您的召回决定已撤销。", "一件召回决定已撤销。");
            case NOTE -> news.tell(viewer, recall, To.PERSON, "对您的召回决定登记了落实情况，可以查看。");
            case PROPOSE, SUPPLEMENT, NAME, RECALL, DECLINE -> throw new IllegalStateException("not made here: " + move);
        }
    }

    private void over(Viewer viewer, Recall recall, String toPerson, String toOrgans) {
        news.tell(viewer, recall, To.PERSON, toPerson);
        news.tell(viewer, recall, To.UNIT, toOrgans);
        if (recall.state() == RecallState.WITHDRAWN) {
            news.settle(recall, To.PROPOSER);
        }
        news.settle(recall, To.APPROVER);
    }
}
