package zaicun.inspection.helpplan;

import java.time.LocalDate;
import java.time.MonthDay;
import zaicun.kernel.Span;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/**
 * Until when a team must have its plan for a year (8.5): the day of the year that the policy names, or so many days after
 * its start, whichever is later.
 */
record PlanDue(LocalDate from, LocalDate due) {

    static PlanDue of(Span team, int year, PolicyOn values) {
        var first = LocalDate.of(year, 1, 1);
        MonthDay day = values.get(PolicyKeys.PLAN_DUE);
        var usual = day.atYear(year);
        if (!team.from().isAfter(first)) {
            return new PlanDue(first, usual);
        }
        var afterStart = team.from().plusDays(values.get(PolicyKeys.PLAN_DUE_AFTER_START));
        return new PlanDue(team.from(), afterStart.isAfter(usual) ? afterStart : usual);
    }

    /** The stretch in which the plan is owed. */
    Span span() {
        return Span.of(from, due);
    }
}
