package zaicun.guidance.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Deployment;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Trace;
import zaicun.duty.Assessment;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Sifted;
import zaicun.duty.WhyNot;
import zaicun.duty.Windows;
import zaicun.guidance.LeaderOffice;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.CountNorm;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;

/** The principal leader's (12.3) and the deputy's (12.4) visits: owed by each unit at each of its villages. */
@Component
class LeaderVisitDuties implements DutySource {

    private static final Map<LeaderOffice, PolicyKey<CountNorm>> NORMS = Map.of(
            LeaderOffice.PRINCIPAL, PolicyKeys.PRINCIPAL_VISITS, LeaderOffice.DEPUTY, PolicyKeys.DEPUTY_VISITS);

    private final LeaderVisits visits;
    private final LeaderTerms terms;
    private final Deployments deployments;
    private final Policy policy;
    private final CountRule rule;

    LeaderVisitDuties(
            LeaderVisits visits, LeaderTerms terms, Deployments deployments, Policy policy, WorkCalendar calendar) {
        this.visits = visits;
        this.terms = terms;
        this.deployments = deployments;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return NORMS.keySet().stream().map(LeaderOffice::clause).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return NORMS.entrySet().stream().flatMap(norm -> {
            var windows = Windows.touching(policy.on(asOf).get(norm.getValue()).window(), dates, asOf);
            return windows.isEmpty() ? Stream.empty() : reckon(selection, windows, new Asked(norm.getKey(), asOf));
        });
    }

    private record Asked(LeaderOffice office, LocalDate asOf) {

        PolicyKey<CountNorm> norm() {
            return NORMS.get(office);
        }
    }

    /** A visit by somebody of the office; {@code inOffice} is false where his dates were put right afterwards. */
    private record Made(Fact fact, boolean inOffice) {}

    private Stream<Reckoning> reckon(Selection selection, List<Window> windows, Asked asked) {
        var hull = Windows.hull(windows);
        var deployment = deployments.ofVillages(selection, hull);
        if (deployment.unitIds().isEmpty()) {
            return Stream.empty();
        }
        var made = made(selection, deployment, hull, asked.office());
        return windows.stream().flatMap(window -> deployment.villages(window.span()).stream()
                .map(place -> assess(place, window, made.getOrDefault(place.subject().id(), List.of()), asked)));
    }

    private Map<UUID, List<Made>> made(Selection selection, Deployment deployment, Span hull, LeaderOffice office) {
        var held = terms.ofUnits(deployment.unitIds()).values().stream()
                .flatMap(List::stream)
                .filter(term -> term.office() == office)
                .collect(Collectors.toMap(LeaderTerm::id, Function.identity()));
        var prefixes = selection instanceof Selection.Under(var district, var prefix)
                ? List.of(prefix)
                : deployment.villages(hull).stream().map(place -> place.subject().village()).distinct().toList();
        return prefixes.stream()
                .flatMap(prefix -> visits.under(selection.district(), prefix, hull).stream())
                .flatMap(visit -> made(visit, held).stream().map(one -> Map.entry(visit.place().id(), one)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** One fact of the visit for the office, however many of its holders came. */
    private static Optional<Made> made(LeaderVisit visit, Map<UUID, LeaderTerm> held) {
        var came = visit.leaders().stream().filter(held::containsKey).map(held::get).toList();
        return came.stream()
                .filter(term -> term.span().contains(visit.on()))
                .findFirst()
                .or(() -> came.stream().findFirst())
                .map(term -> new Made(
                        new Fact("leader-visit", visit.id().toString(), visit.on(), visit.on().toString(), term.title() + "到村"),
                        term.span().contains(visit.on())));
    }

    private Reckoning assess(Deployed place, Window window, List<Made> made, Asked asked) {
        var duty = rule.duty(asked.norm(), window, place.inPlace());
        var near = made.stream().filter(one -> window.span().contains(one.fact().on())).toList();
        var out = near.stream().filter(one -> !one.inOffice()).map(Made::fact).collect(Collectors.toSet());
        var sifted = Sifted.of(near.stream().map(Made::fact).toList(), duty, asked.asOf())
                .without(fact -> out.contains(fact) ? Optional.of(WhyNot.NOT_IN_OFFICE) : Optional.empty());
        return told(rule.assess(asked.norm(), duty, sifted), asked.office()).of(place.subject());
    }

    /** Says which visit is due by when, not only how many are missing. */
    private static Assessment told(Assessment assessment, LeaderOffice office) {
        var trace = assessment.trace();
        if (trace.next().isEmpty()) {
            return assessment;
        }
        var last = assessment.course().endsOn();
        var next = "%s第 %d 次到村须在 %d月%d日 前。"
                .formatted(office.title(), assessment.done().intValue() + 1, last.getMonthValue(), last.getDayOfMonth());
        return new Assessment(
                assessment.duty(), assessment.owed(), assessment.done(), assessment.course(),
                new Trace(trace.numbers(), trace.counted(), trace.notCounted(), next));
    }
}
