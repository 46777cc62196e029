package zaicun.households;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.duty.Assessment;
import zaicun.duty.CountDuty;
import zaicun.duty.Fact;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Sifted;
import zaicun.duty.Weighing;
import zaicun.households.Visitor.Membership;
import zaicun.kernel.Days;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/**
 * Visits of a stationed party-member cadre (7.7): distinct households, owed in proportion to the working days on which
 * he is in place and not on leave. A visit made while on leave counts all the same.
 */
public final class MonthlyVisits {

    private final Policy policy;
    private final WorkCalendar calendar;

    public MonthlyVisits(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** @param visits with the household in {@link Fact#about()} */
    public Assessment assess(Visitor visitor, Window window, List<Fact> visits, LocalDate asOf) {
        var values = policy.over(window.span());
        var norm = values.value(PolicyKeys.MONTHLY_VISITS);
        var risk = values.value(PolicyKeys.RISK_SHARE);
        var duty = new CountDuty(norm.clause(), window, visitor.inPlace());
        var time = time(visitor, duty);
        var owed = owed(visitor, time, values);
        var sifted = Sifted.of(visits, duty, asOf).distinct();
        var done = BigDecimal.valueOf(sifted.count());
        var weighing = new Weighing(duty.part().orElse(window.span()), risk.value(), calendar);
        var numbers = List.of(
                Figures.of(norm),
                Figures.of(risk),
                Figures.derived("当月工作日", time.ofWindow(), "天"),
                Figures.derived("在任工作日", time.inPlace(), "天"),
                Figures.derived("其中请假", Days.ofHalves(time.leaveHalves())));
        var trace = sifted.trace(numbers, weighing.next(owed, done, norm.unit().word()));
        return new Assessment(duty, owed.amount(), done, weighing.weigh(owed, done), trace);
    }

    private record Time(int ofWindow, int inPlace, int leaveHalves) {}

    private Time time(Visitor visitor, CountDuty duty) {
        int ofWindow = calendar.workingDays(duty.window().span());
        return duty.part()
                .map(part -> new Time(
                        ofWindow, calendar.workingDays(part), visitor.leave().workingHalves(part, calendar)))
                .orElse(new Time(ofWindow, 0, 0));
    }

    private static Owed owed(Visitor visitor, Time time, PolicyOn values) {
        boolean partyOnly = values.get(PolicyKeys.MONTHLY_VISITS_PARTY_ONLY);
        if (time.inPlace() == 0 || partyOnly && visitor.membership() == Membership.NOT_PARTY_MEMBER) {
            return Owed.nothing(State.NOT_OWED);
        }
        long available = 2L * time.inPlace() - time.leaveHalves();
        if (available == 0) {
            return Owed.nothing(State.EXCUSED);
        }
        int full = values.get(PolicyKeys.MONTHLY_VISITS).count();
        return Owed.of(Math.ceilDiv(full * available, 2L * time.ofWindow()));
    }
}
