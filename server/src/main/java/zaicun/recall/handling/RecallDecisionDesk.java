package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallNews;
import zaicun.recall.file.RecallNews.To;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.Replacements;

/** The named leader decides (10.2, 10.3): with measures, or that nobody is recalled. A removal ends the posting at once. */
@Component
@Transactional
public class RecallDecisionDesk {

    /** The measure that ends a posting, as the policy's list calls it. */
    public static final String REMOVAL = "REMOVAL";

    private record Removed(LocalDate last, UUID change) {}

    private final RecallDocket docket;
    private final RecallFilingDesk filing;
    private final Replacements replacements;
    private final RecallNews news;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    RecallDecisionDesk(
            RecallDocket docket, RecallFilingDesk filing, Replacements replacements, RecallNews news, Roster roster,
            Policy policy, Clock clock) {
        this.docket = docket;
        this.filing = filing;
        this.replacements = replacements;
        this.news = news;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    public Recall decide(Viewer viewer, District district, UUID id, RecallDecisionForm form) {
        var recall = docket.take(viewer, district, id, form.version());
        docket.requirePart(viewer, form.act(), recall);
        var state = form.act().from(recall.state());
        boolean recalls = form.act() == RecallMove.RECALL;
        var removed = recalls ? removed(viewer, recall, form) : Optional.<Removed>empty();
        var decided = new Recall.Decision(
                recalls ? form.measures() : List.of(), form.words(), form.number(), LocalDate.now(clock),
                removed.map(Removed::last), removed.map(Removed::change), viewer.name());
        var stored = docket.put(viewer, form.act(), recall.decided(state, decided), form.words());
        if (recalls) {
            filing.file(viewer, stored);
        }
        tell(viewer, stored, recalls);
        return stored;
    }

    /** What ends with the recall, if one of the measures is removal. */
    private Optional<Removed> removed(Viewer viewer, Recall recall, RecallDecisionForm form) {
        requireHeard(recall);
        requireMeasures(form.measures());
        var posting = roster.posting(recall.district(), recall.subject().posting()).orElseThrow();
        requireInPlace(posting);
        if (!form.measures().contains(REMOVAL)) {
            return Optional.empty();
        }
        var last = lastDay(posting, form);
        return Optional.of(new Removed(last, replacements.remove(viewer, posting, last)));
    }

    /** To let somebody off nobody needs to be heard; against him not before he was, or had his time. */
    private void requireHeard(Recall recall) {
        if (!recall.isHeard(LocalDate.now(clock))) {
            throw Refusal.under(
                    "10.3", "recall.not-heard", "本人还没有说明情况，也没有放弃说明，说明期限到 " + recall.course().dueOn() + "（含当日）。",
                    "请等本人说明；" + recall.course().dueOn() + " 过后仍未说明的，可以审批。不予召回的现在就可以办理。");
        }
    }

    private void requireMeasures(List<String> measures) {
        var known = policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_MEASURES).stream().map(CatalogueItem::code).toList();
        measures.stream().filter(measure -> !known.contains(measure)).findFirst().ifPresent(unknown -> {
            throw new InputError("measures", "“" + unknown + "”不是规定的处理措施；请从列表中选择。");
        });
    }

    private void requireInPlace(Posting posting) {
        if (posting.span().last().isBefore(LocalDate.now(clock))) {
            throw Refusal.under(
                    "10.1", "recall.ended", "这段驻村任期已于 " + posting.span().last() + " 结束，不能再召回。",
                    "请改为不予召回，或请提出机构撤回；任期内的问题由其所在单位处理。");
        }
    }

    private LocalDate lastDay(Posting posting, RecallDecisionForm form) {
        var last = form.lastOn()
                .orElseThrow(() -> new InputError("lastOn", "选了免职撤换，没有填写任期最后一天；请填写。"));
        if (last.isBefore(LocalDate.now(clock)) || !posting.span().contains(last)) {
            throw new InputError("lastOn", "任期最后一天 " + last + " 已经过去，或不在任期内；请填写今天或以后、任期内的日期。");
        }
        return last;
    }

    private void tell(Viewer viewer, Recall recall, boolean recalls) {
        news.settle(recall, To.APPROVER);
        news.tell(viewer, recall, To.PERSON, recalls ? "召回已有审批决定，请查看。" : "召回经审批，不予召回。");
        news.tell(viewer, recall, To.PROPOSER, "您机构提出的一件召回已有审批结果，请查看。");
        if (!recall.route().proposer().equals(recall.subject().unit())) {
            news.tell(viewer, recall, To.UNIT, "您单位一名驻村干部的召回已有审批结果，请查看。");
        }
    }
}
