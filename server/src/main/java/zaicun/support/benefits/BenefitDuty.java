package zaicun.support.benefits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.SelectedPostings;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Figures;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What is due to each person (11.4): insurance on every day, month by month, and a health check each year. */
@Component
class BenefitDuty implements DutySource {

    static final Clause CLAUSE = Clause.of("11.4");

    private final SelectedPostings postings;
    private final Insurances insurances;
    private final HealthChecks checks;
    private final Roster roster;
    private final Policy policy;
    private final CountRule rule;

    BenefitDuty(
            SelectedPostings postings, Insurances insurances, HealthChecks checks, Roster roster, Policy policy,
            WorkCalendar calendar) {
        this.postings = postings;
        this.insurances = insurances;
        this.checks = checks;
        this.roster = roster;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var checkWindow = policy.over(dates).get(PolicyKeys.HEALTH_CHECK).window();
        var insured = Windows.touching(Window.Kind.MONTH, dates, asOf).stream()
                .flatMap(month -> insured(selection, month));
        var checked = Windows.touching(checkWindow, dates, asOf).stream()
                .flatMap(window -> checked(selection, window, asOf));
        return Stream.concat(insured, checked);
    }

    /** Everybody in place in a window, with all his postings in it. */
    private Map<UUID, List<Posting>> held(Selection selection, Window window) {
        return postings.ofPeople(selection, window.span()).stream().collect(Collectors.groupingBy(Posting::person));
    }

    private Stream<Reckoning> insured(Selection selection, Window month) {
        var held = held(selection, month);
        int warning = policy.over(month.span()).get(PolicyKeys.INSURANCE_WARNING);
        var looked = new Span(month.span().from(), month.span().until().plusDays(warning));
        var covers = insurances.inForce(selection.district(), held.keySet(), looked).stream()
                .collect(Collectors.groupingBy(Insurance::person));
        var people = people(held.keySet());
        return held.values().stream()
                .map(of -> insured(month, of, covers.getOrDefault(of.getFirst().person(), List.of()), people));
    }

    private Reckoning insured(Window month, List<Posting> held, List<Insurance> insurances, Map<UUID, Person> people) {
        var warning = policy.over(month.span()).value(PolicyKeys.INSURANCE_WARNING);
        var inPlace = inPlace(held);
        var cover = new InsuranceCover(
                month.span().intersect(inPlace).orElseThrow(), inPlace,
                insurances.stream().map(Insurance::covers).toList(), warning.value());
        var counted = insurances.stream()
                .filter(each -> each.covers().overlaps(cover.part()))
                .map(each -> new Trace.Counted(
                        each.covers().from(), each.insurer() + "，保到 " + each.covers().last(), "insurance",
                        each.id().toString()))
                .toList();
        var numbers = List.of(Figures.of(warning), Figures.derived("本月在任天数", cover.part().length(), "天"));
        var next = cover.gap().map(gap -> "从 " + gap + " 起没有人身意外伤害保险，请派出单位在此之前办理并登记。").orElse("");
        return new Reckoning(
                CLAUSE, subject(held, people), month, cover.owed(), cover.covered(), cover.course(),
                new Trace(numbers, counted, List.of(), next));
    }

    private Stream<Reckoning> checked(Selection selection, Window window, LocalDate asOf) {
        var held = held(selection, window);
        var facts = checks.inForce(selection.district(), held.keySet(), window.span()).stream()
                .collect(Collectors.groupingBy(DatedNote::person));
        var people = people(held.keySet());
        return held.values().stream().map(of -> {
            var duty = rule.duty(PolicyKeys.HEALTH_CHECK, window, inPlace(of));
            var known = facts.getOrDefault(of.getFirst().person(), List.of()).stream().map(BenefitDuty::fact).toList();
            return rule.assess(PolicyKeys.HEALTH_CHECK, duty, known, asOf).of(subject(of, people));
        });
    }

    private static Fact fact(DatedNote check) {
        return new Fact("health-check", check.id().toString(), check.on(), "", "已安排体检");
    }

    private Map<UUID, Person> people(Collection<UUID> ids) {
        return roster.people(ids);
    }

    /** From the first to the last day: whoever changes teams within a window is taken as in place in between. */
    private static Span inPlace(List<Posting> held) {
        var from = held.stream().map(posting -> posting.span().from()).min(Comparator.naturalOrder());
        var until = held.stream().map(posting -> posting.span().until()).max(Comparator.naturalOrder());
        return new Span(from.orElseThrow(), until.orElseThrow());
    }

    private static Subject subject(List<Posting> held, Map<UUID, Person> people) {
        var last = held.stream().max(Comparator.comparing(posting -> posting.span().from())).orElseThrow();
        return new Subject(
                last.district(), SubjectKind.PERSON, last.person(), last.village(), Optional.of(last.unit()),
                Optional.of(last.person()), people.get(last.person()).name());
    }
}
