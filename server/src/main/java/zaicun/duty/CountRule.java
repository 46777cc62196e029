package zaicun.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.CountNorm;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;

/**
 * The plain duty: at least so many facts per window. Not owed where the subject was in place for less than the minimum
 * share of the window's days.
 */
public final class CountRule {

    private final Policy policy;
    private final WorkCalendar calendar;

    public CountRule(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** The duty's clause is the one under which the policy states the norm. */
    public CountDuty duty(PolicyKey<CountNorm> norm, Window window, Span inPlace) {
        return new CountDuty(policy.over(window.span()).value(norm).clause(), window, inPlace);
    }

    public Assessment assess(PolicyKey<CountNorm> norm, CountDuty duty, List<Fact> facts, LocalDate asOf) {
        return assess(norm, duty, Sifted.of(facts, duty, asOf));
    }

    /** With facts sifted already, where more speaks against a fact than its date. */
    public Assessment assess(PolicyKey<CountNorm> norm, CountDuty duty, Sifted sifted) {
        var values = policy.over(duty.window().span());
        var count = values.value(norm);
        var share = values.value(PolicyKeys.MINIMUM_SHARE);
        var risk = values.value(PolicyKeys.RISK_SHARE);
        long inPlace = duty.part().map(Span::length).orElse(0L);
        long length = duty.window().span().length();
        boolean longEnough = inPlace > 0 && share.value().isReachedBy(inPlace, length);
        var owed = longEnough ? Owed.of(count.value().count()) : Owed.nothing(State.NOT_OWED);
        var numbers = List.of(
                Figures.of(count),
                Figures.of(share),
                Figures.of(risk),
                Figures.derived("在任（结对）天数", inPlace, "天"),
                Figures.derived("本期天数", length, "天"));
        var done = BigDecimal.valueOf(sifted.count());
        var weighing = new Weighing(duty.part().orElse(duty.window().span()), risk.value(), calendar);
        var trace = sifted.trace(numbers, weighing.next(owed, done, count.unit().word()));
        return new Assessment(duty, owed.amount(), done, weighing.weigh(owed, done), trace);
    }
}
