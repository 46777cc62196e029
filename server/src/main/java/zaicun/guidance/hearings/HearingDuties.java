package zaicun.guidance.hearings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** The unit hears a report in every half-year (12.2); one hearing serves all the districts it has people in. */
@Component
class HearingDuties implements DutySource {

    private final Hearings hearings;
    private final Deployments deployments;
    private final Policy policy;
    private final CountRule rule;

    HearingDuties(Hearings hearings, Deployments deployments, Policy policy, WorkCalendar calendar) {
        this.hearings = hearings;
        this.deployments = deployments;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(Clause.of("12.2"));
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var windows = Windows.touching(policy.on(asOf).get(PolicyKeys.HEARINGS).window(), dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var hull = Windows.hull(windows);
        var deployment = deployments.ofUnits(selection, hull);
        var heard = hearings.ofUnits(deployment.unitIds(), hull).stream()
                .collect(Collectors.groupingBy(
                        Hearing::unit, Collectors.mapping(HearingDuties::fact, Collectors.toList())));
        return windows.stream().flatMap(window -> deployment.units(window.span()).stream()
                .map(unit -> assess(unit, window, heard.getOrDefault(unit.subject().id(), List.of()), asOf)));
    }

    private Reckoning assess(Deployed unit, Window window, List<Fact> heard, LocalDate asOf) {
        var duty = rule.duty(PolicyKeys.HEARINGS, window, unit.inPlace());
        var near = heard.stream().filter(fact -> window.span().contains(fact.on())).toList();
        return rule.assess(PolicyKeys.HEARINGS, duty, near, asOf).of(unit.subject());
    }

    private static Fact fact(Hearing hearing) {
        return new Fact("hearing", hearing.id().toString(), hearing.on(), hearing.unit().toString(), hearing.told());
    }
}
