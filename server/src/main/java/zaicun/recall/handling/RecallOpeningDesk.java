package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallFacts;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallNews;
import zaicun.recall.file.RecallNews.To;
import zaicun.recall.file.RecallSight;
import zaicun.recall.file.RecallState;
import zaicun.recall.file.Recalls;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Opens a case, and adds to one that is pending (10.1, 10.3). */
@Component
@Transactional
public class RecallOpeningDesk {

    private final Recalls recalls;
    private final RecallFacts facts;
    private final RecallDocket docket;
    private final FactCheck check;
    private final Approvers approvers;
    private final RecallNews news;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    RecallOpeningDesk(
            Recalls recalls, RecallFacts facts, RecallDocket docket, FactCheck check, Approvers approvers, RecallNews news,
            Roster roster, Policy policy, WorkCalendar calendar, Clock clock) {
        this.recalls = recalls;
        this.facts = facts;
        this.docket = docket;
        this.check = check;
        this.approvers = approvers;
        this.news = news;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens a case and shows it to the person concerned; the same one again changes nothing. */
    public Recall open(Viewer viewer, UUID id, RecallForm form) {
        viewer.require(Right.RECALL_PROPOSE);
        form.requireComplete();
        var there = recalls.find(form.host(), id);
        if (there.isPresent()) {
            return there.filter(found -> found.route().proposedBy().equals(viewer.person())).orElseThrow(RecallSight::unknown);
        }
        var posting = posting(viewer, form.host(), form.posting());
        var proposer = proposer(viewer, posting);
        requireInPlace(posting);
        check.requireCauses(form.causes(), form.facts());
        var approving = approvers.organ(posting);
        var named = form.approver().map(person -> approvers.require(approving, person, viewer.person(), posting.person()));
        requireNamed(proposer, approving, form.approver());
        var found = check.facts(viewer, posting, form.causes(), form.facts());
        var recall = new Recall(
                posting.district(), id,
                new Recall.Subject(posting.id(), posting.person(), posting.unit(), posting.village()),
                new Recall.Route(
                        proposer.id(), viewer.person(), viewer.name(), approving.id(), form.approver(), named.orElse("")),
                form.causes(), RecallState.OPEN, 0, new Recall.Course(LocalDate.now(clock), answerDue(), clock.instant()),
                Optional.empty());
        recalls.add(recall);
        found.forEach(fact -> facts.add(viewer, recall, fact));
        tellOpened(viewer, recall);
        return docket.put(viewer, RecallMove.PROPOSE, recall, form.words());
    }

    private Posting posting(Viewer viewer, District district, UUID id) {
        var posting = roster.posting(district, id)
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到这名驻村干部，或不在您的工作范围内。"));
        if (posting.person().equals(viewer.person())) {
            throw OutOfLine.noRight("不能对本人提出召回；请由本机构其他同志办理。");
        }
        return posting;
    }

    /** The viewer's organ, if it is one that proposes recalls and belongs to the posting. */
    Office proposer(Viewer viewer, Posting posting) {
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_PROPOSERS).stream()
                .flatMap(organ -> roster.officeFor(organ, posting).stream())
                .filter(office -> viewer.offices(Role.valueOf(office.kind().name())).anyMatch(office::equals))
                .findFirst()
                .orElseThrow(() -> OutOfLine.noRight("召回由" + organs() + "提出意见；您可以查看驻村情况，不能提出。"));
    }

    private String organs() {
        return String.join("、", policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_PROPOSERS).stream().map(Organ::title).toList());
    }

    private void requireInPlace(Posting posting) {
        var today = LocalDate.now(clock);
        if (posting.span().last().isBefore(today)) {
            throw Refusal.under(
                    "10.1", "recall.ended", "这段驻村任期已于 " + posting.span().last() + " 结束，不能再召回。",
                    "任期内的问题，请按有关规定由其所在单位处理，或在督查问题中移送（8.4）；补派人选请办理选派。");
        }
        if (posting.span().from().isAfter(today)) {
            throw Refusal.under(
                    "10.1", "recall.not-begun", "这段驻村任期自 " + posting.span().from() + " 起，还没有开始，不能召回。",
                    "不宜到岗的，请派出单位办理人员调整（1.6）。");
        }
    }

    private void requireNamed(Office proposer, Office approving, Optional<UUID> approver) {
        boolean own = proposer.id().equals(approving.id());
        if (own && approver.isEmpty()) {
            throw new InputError("approver", "没有指定审批人；请选择" + approving.name() + "的一名负责同志（不能是提出人本人）。");
        }
        if (!own && approver.isPresent()) {
            throw new InputError("approver", "审批人由" + approving.name() + "指定；请不要填写。");
        }
    }

    private void tellOpened(Viewer viewer, Recall recall) {
        news.tell(viewer, recall, To.PERSON, "有机构对您提出了召回意见，请在 " + recall.course().dueOn() + "（含当日）前查看材料并说明情况。");
        if (!recall.route().proposer().equals(recall.subject().unit())) {
            news.tell(viewer, recall, To.UNIT, "对您单位一名驻村干部提出了召回意见，可以查看并提出意见。");
        }
        var named = recall.route().approver().isPresent();
        news.tell(viewer, recall, To.APPROVER, named ? "有一件召回指定由您审批，本人说明期限到 " + recall.course().dueOn() + "。" : "派出单位提出了一件召回意见，请指定负责同志审批。");
    }

    /** Adds facts or words; the person concerned gets his whole time anew. */
    Recall supplement(Viewer viewer, District district, UUID id, SupplementForm form) {
        var recall = docket.take(viewer, district, id, form.version());
        docket.requirePart(viewer, RecallMove.SUPPLEMENT, recall);
        var state = RecallMove.SUPPLEMENT.from(recall.state());
        var posting = roster.posting(district, recall.subject().posting()).orElseThrow();
        check.facts(viewer, posting, recall.causes(), form.facts()).forEach(fact -> facts.add(viewer, recall, fact));
        var now = recall.reopened(state, answerDue());
        news.tell(viewer, now, To.PERSON, "对您的召回意见补充了内容，请在 " + now.course().dueOn() + "（含当日）前查看并说明情况。");
        news.settle(now, To.PROPOSER);
        return docket.put(viewer, RecallMove.SUPPLEMENT, now, said(form));
    }

    private static String said(SupplementForm form) {
        var added = form.facts().isEmpty() ? "" : "补充 " + form.facts().size() + " 条事实。";
        return added + form.words();
    }

    private LocalDate answerDue() {
        var today = LocalDate.now(clock);
        return calendar.workingDayAfter(today, policy.on(today).get(PolicyKeys.RECALL_ANSWER_WITHIN));
    }
}
