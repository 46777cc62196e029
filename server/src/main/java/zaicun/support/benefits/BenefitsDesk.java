package zaicun.support.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The unit writes down what it provides for its people: insurance, health checks, since when in service (11.4). */
@Component
@Transactional
public class BenefitsDesk {

    private static final int YOUNGEST = 16;

    private final Insurances insurances;
    private final HealthChecks checks;
    private final ServiceStarts starts;
    private final Roster roster;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    BenefitsDesk(
            Insurances insurances, HealthChecks checks, ServiceStarts starts, Roster roster, Policy policy,
            ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.insurances = insurances;
        this.checks = checks;
        this.starts = starts;
        this.roster = roster;
        this.policy = policy;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public void insure(Viewer viewer, InsuranceForm form) {
        viewer.require(Right.BENEFITS_KEEP);
        for (var line : form.lines()) {
            insure(viewer, form, line);
        }
    }

    private void insure(Viewer viewer, InsuranceForm form, Line line) {
        var posting = requirePosting(viewer, line.person(), form.covers(), "保险期");
        if (insurances.find(posting.district(), line.id()).isPresent()) {
            return;
        }
        var old = form.replaces().map(id -> insurances.find(posting.district(), id)
                .filter(found -> found.person().equals(line.person()) && !found.withdrawn())
                .orElseThrow(BenefitsDesk::nothingToCorrect));
        insurances.add(insurance(viewer, form, line, posting));
        old.ifPresent(found -> tell(posting, around(found.covers())));
        tell(posting, around(form.covers()));
        audit.record(new Act(
                posting.district(), viewer.person(), "insurance.record", line.id(),
                verb(form.replaces(), form.takesBack()) + "人身意外伤害保险，" + form.from() + " 至 " + form.to()));
    }

    /** A check is nobody's business but that it took place. */
    public void check(Viewer viewer, NoteForm form) {
        viewer.require(Right.BENEFITS_KEEP);
        requirePast(form.on());
        for (var line : form.lines()) {
            check(viewer, form, line);
        }
    }

    private void check(Viewer viewer, NoteForm form, Line line) {
        var year = Window.Kind.YEAR.holding(form.on()).span();
        var posting = requirePosting(viewer, line.person(), year, "体检当年");
        if (checks.find(posting.district(), line.id()).isPresent()) {
            return;
        }
        var old = form.replaces().map(id -> checks.find(posting.district(), id)
                .filter(found -> found.person().equals(line.person()) && !found.withdrawn())
                .orElseThrow(BenefitsDesk::nothingToCorrect));
        checks.add(note(viewer, form, line, posting));
        old.ifPresent(found -> tell(posting, Window.Kind.YEAR.holding(found.on()).span()));
        tell(posting, year);
        audit.record(new Act(
                posting.district(), viewer.person(), "health-check.record", line.id(),
                verb(form.replaces(), form.takesBack()) + "体检日期 " + form.on()));
    }

    /** Since when somebody has been in service; it decides his annual leave. */
    public void startService(Viewer viewer, NoteForm form) {
        viewer.require(Right.BENEFITS_KEEP);
        requirePast(form.on());
        var line = form.lines().getFirst();
        var posting = requirePosting(viewer, line.person(), Span.day(LocalDate.now(clock)), "今天");
        roster.person(line.person())
                .flatMap(person -> person.birth())
                .filter(birth -> form.on().isBefore(birth.plusYears(YOUNGEST)))
                .ifPresent(birth -> {
                    throw new InputError("on", "参加工作时间 " + form.on() + " 早于年满 " + YOUNGEST + " 周岁；请核对。");
                });
        starts.add(note(viewer, form, line, posting));
        audit.record(new Act(
                posting.district(), viewer.person(), "service-start.record", line.id(),
                verb(form.replaces(), false) + "参加工作时间 " + form.on()));
    }

    private void requirePast(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new InputError("on", "日期 " + on + " 还没有到；请填写实际发生的日期。");
        }
    }

    /** The latest posting of one of the viewer's own people that touches the dates. */
    private Posting requirePosting(Viewer viewer, UUID person, Span dates, String when) {
        var own = roster.postingsOf(person).stream().filter(posting -> isOwn(viewer, posting)).toList();
        if (own.isEmpty()) {
            throw OutOfLine.notFound("没有找到此人，或不是本单位派出的驻村干部。");
        }
        return own.stream()
                .filter(posting -> posting.span().overlaps(dates))
                .findFirst()
                .orElseThrow(() -> Refusal.under(
                        "11.4", "benefits.not-posted", when + "（" + dates.from() + " 起）此人没有本单位的驻村任期。",
                        "请核对日期和人员；任期有误的，请区乡村振兴局先更正花名册。"));
    }

    static boolean isOwn(Viewer viewer, Posting posting) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(office -> office.id().equals(posting.unit()));
    }

    private static OutOfLine nothingToCorrect() {
        return OutOfLine.notFound("没有找到要更正的记录，或它已被撤销；请刷新后重试。");
    }

    private static String verb(Optional<UUID> replaces, boolean takesBack) {
        return takesBack ? "撤销" : replaces.isPresent() ? "更正" : "登记";
    }

    /** A gap shows in the windows before it, as far as the warning reaches. */
    private Span around(Span covers) {
        int warning = policy.on(LocalDate.now(clock)).get(PolicyKeys.INSURANCE_WARNING);
        return new Span(covers.from().minusDays(warning), covers.until().plusDays(1));
    }

    private void tell(Posting posting, Span dates) {
        events.publishEvent(new FactsChanged(
                new Selection.OfPerson(posting.district(), posting.person()), dates, Set.of(BenefitDuty.CLAUSE)));
    }

    private Insurance insurance(Viewer viewer, InsuranceForm form, Line line, Posting posting) {
        return new Insurance(
                posting.district(), line.id(), line.person(), posting.unit(), form.insurer(),
                form.number().orElse("").strip(), form.covers(), form.takesBack(), form.replaces(),
                form.replaces().isPresent() ? form.reason().orElse("").strip() : "", clock.instant(), viewer.person(),
                viewer.name());
    }

    private DatedNote note(Viewer viewer, NoteForm form, Line line, Posting posting) {
        return new DatedNote(
                posting.district(), line.id(), line.person(), posting.unit(), form.on(), form.takesBack(),
                form.replaces(), form.why(), clock.instant(), viewer.person(), viewer.name());
    }
}
