package zaicun.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.inspection.Texts;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.site.SiteDesk;
import zaicun.kernel.Clause;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.outbox.Entry;
import zaicun.outbox.Receipt;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Takes findings, answers and replies, and re-checks them. */
@Component
@Transactional
public class FindingDesk {

    private static final int LONGEST_TEXT = 1000;

    private final Findings findings;
    private final FindingEvents events;
    private final FindingSight sight;
    private final SiteDesk site;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final FindingMessages messages;
    private final ApplicationEventPublisher published;
    private final Clock clock;

    FindingDesk(
            Findings findings, FindingEvents events, FindingSight sight, SiteDesk site, Roster roster, Policy policy,
            Audit audit, FindingMessages messages, ApplicationEventPublisher published, Clock clock) {
        this.findings = findings;
        this.events = events;
        this.sight = sight;
        this.site = site;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.messages = messages;
        this.published = published;
        this.clock = clock;
    }

    Receipt find(Viewer viewer, Entry<FindingForm> entry) {
        var form = entry.form();
        var stop = site.arrived(viewer, Texts.district(form.district()), form.stop());
        if (findings.find(stop.district(), entry.id()).isPresent()) {
            return Receipt.DUPLICATE;
        }
        var on = entry.recordedAt().atZone(clock.getZone()).toLocalDate();
        requireKnown(form, on);
        var finding = new Finding(
                stop.district(), entry.id(), stop.id(), stop.plan(), stop.village(), teamOf(stop, form, on), form.person(),
                form.named(), form.subject(), form.words(), form.proposal(), FindingState.FOUND, on, viewer.person(),
                viewer.name(), Optional.empty(), Optional.empty());
        findings.add(finding, new Findings.Written(entry.recordedAt(), clock.instant()));
        tell(viewer, finding, FindingMove.FIND, form.words(), Optional.empty());
        if (!form.answer().isEmpty()) {
            events.tell(viewer, finding, FindingEvents.ANSWER, "（现场记录）" + form.answer());
        }
        form.person().ifPresent(person -> messages.found(finding, person));
        return Receipt.ACCEPTED;
    }

    private void requireKnown(FindingForm form, LocalDate on) {
        if (policy.clause(form.named()).isEmpty()) {
            throw new InputError("clause", "没有第 " + form.clause() + " 条；请从列表中选择。");
        }
        if (policy.on(on).get(PolicyKeys.INSPECTION_SUBJECTS).stream()
                .map(CatalogueItem::code)
                .noneMatch(form.subject()::equals)) {
            throw new InputError("subject", "“" + form.subject() + "”不是督查内容；请从列表中选择。");
        }
    }

    /** The team of whom it concerns; else the one that is there. */
    private UUID teamOf(Stop stop, FindingForm form, LocalDate on) {
        return roster.postingsUnder(stop.district(), stop.village(), Span.day(on)).stream()
                .filter(posting -> form.person().isEmpty() || form.person().get().equals(posting.person()))
                .map(Posting::team)
                .findFirst()
                .orElseThrow(() -> new InputError("person", "所选的人当天不在这个村驻村；请重新选择，或留空表示工作队。"));
    }

    /** What the person concerned has to say, at any time; for the team whoever is in it. */
    public void answer(Viewer viewer, AnswerForm form) {
        viewer.require(Right.FINDING_ANSWER);
        var finding = sight.seen(viewer, Texts.district(form.district()), form.id());
        boolean may = finding.person().isEmpty() ? sight.ofTeam(viewer, finding) : sight.concerns(viewer, finding);
        if (!may) {
            throw OutOfLine.noRight("只有当事人本人可以说明情况；工作队的问题由队员说明。");
        }
        events.tell(viewer, finding, FindingEvents.ANSWER, form.words());
        audit.record(new Act(finding.district(), viewer.person(), "finding.answer", finding.id(), "督查问题：当事人说明"));
    }

    public record AnswerForm(String district, UUID id, String words) {

        public AnswerForm {
            Texts.district(district);
            Texts.required("id", "要说明的问题", id);
            words = Texts.required("words", "情况说明", words, LONGEST_TEXT);
        }
    }

    public void move(Viewer viewer, MoveForm form) {
        viewer.require(form.move().right());
        var district = Texts.district(form.district());
        var stop = sight.stop(sight.seen(viewer, district, form.id()));
        var finding = findings.lock(district, form.id()).orElseThrow();
        if (finding.state() != form.state()) {
            throw new Conflict("这个问题刚刚被他人办理过，现为“" + finding.state().title() + "”；请刷新后再办理。");
        }
        requireMover(viewer, form.move(), finding, stop);
        var to = form.move().from(finding.state());
        var today = LocalDate.now(clock);
        if (form.move().recheck()) {
            new Recheck(finding, today).require(viewer.person(), form);
        }
        findings.move(finding, moved(form, to, today));
        tell(viewer, finding, form.move(), form.words(), form.move() == FindingMove.FAIL ? form.dueOn() : Optional.empty());
        changed(finding);
        inform(viewer, finding, form.move());
    }

    private static Findings.Moved moved(MoveForm form, FindingState to, LocalDate today) {
        return switch (form.move()) {
            case REPLY -> new Findings.Moved(to, Optional.of(today), Optional.empty(), Optional.empty());
            case PASS -> new Findings.Moved(to, Optional.empty(), Optional.of(today), Optional.empty());
            case FAIL -> new Findings.Moved(to, Optional.empty(), Optional.empty(), form.dueOn());
            case WITHDRAW -> new Findings.Moved(to, Optional.empty(), Optional.of(today), Optional.empty());
            case TAKE_BACK, FIND, NOTIFY -> new Findings.Moved(to, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private void requireMover(Viewer viewer, FindingMove move, Finding finding, Stop stop) {
        boolean may = switch (move) {
            case REPLY, TAKE_BACK -> sight.ofTeam(viewer, finding);
            case PASS, FAIL -> sight.inspects(viewer, stop) && !sight.ofTeam(viewer, finding);
            case WITHDRAW -> finding.foundBy().equals(viewer.person()) || stop.madeBy().equals(viewer.person());
            case FIND, NOTIFY -> false;
        };
        if (!may) {
            throw OutOfLine.noRight(switch (move) {
                case REPLY, TAKE_BACK -> "整改由被督查的工作队回复，您不在这个队。";
                case PASS, FAIL -> "复查由组织督查的单位或督查人员办理。";
                case WITHDRAW -> "问题只能由记录人或督查计划编制人撤销。";
                case FIND, NOTIFY -> "这一步不在这里办理；请在督查页面记录问题、发整改通知。";
            });
        }
    }

    private void tell(Viewer viewer, Finding finding, FindingMove move, String words, Optional<LocalDate> dueOn) {
        events.tell(viewer, finding, move.name(), words, dueOn);
        audit.record(new Act(
                finding.district(), viewer.person(), "finding." + move.name().toLowerCase(Locale.ROOT),
                finding.id(), "督查问题：" + move.title()));
    }

    void changed(Finding finding) {
        findings.find(finding.district(), finding.id()).flatMap(Finding::term).ifPresent(term ->
                published.publishEvent(new FactsChanged(
                        new Selection.Of(finding.district(), SubjectKind.TEAM, finding.id()),
                        Span.of(term.notifiedOn(), term.firstDue()),
                        Set.of(Clause.of("8.3")))));
    }

    private void inform(Viewer viewer, Finding finding, FindingMove move) {
        if (move == FindingMove.REPLY || move == FindingMove.TAKE_BACK) {
            messages.replied(finding, move);
        } else {
            messages.moved(finding, move, teamOf(finding), viewer.person());
        }
    }

    Set<UUID> teamOf(Finding finding) {
        var members = roster.postingsOfTeam(finding.district(), finding.team(), Span.day(LocalDate.now(clock))).stream();
        return finding.person().isPresent()
                ? members.filter(posting -> posting.leads() || finding.person().get().equals(posting.person()))
                        .map(Posting::person)
                        .collect(Collectors.toSet())
                : members.map(Posting::person).collect(Collectors.toSet());
    }

    static String link(Finding finding) {
        return "/findings/" + finding.district() + "/" + finding.id();
    }
}
