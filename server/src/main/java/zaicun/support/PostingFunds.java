package zaicun.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zaicun.calendar.WorkCalendar;
import zaicun.duty.Assessment;
import zaicun.duty.CountDuty;
import zaicun.duty.Fact;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Sifted;
import zaicun.duty.Weighing;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Funds that a sending unit provides per person and year (11.3), exact to the cent. */
public final class PostingFunds {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Policy policy;
    private final WorkCalendar calendar;

    public PostingFunds(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** @param people the time in place of each person the unit sent */
    public Assessment assess(Window window, List<Span> people, List<Payment> payments, LocalDate asOf) {
        var values = policy.over(window.span());
        var norm = values.value(PolicyKeys.FUNDS_PER_PERSON);
        var risk = values.value(PolicyKeys.RISK_SHARE);
        var duty = CountDuty.ofWindow(norm.clause(), window);
        long days = days(window, people);
        var owed = owed(norm.value(), days, window);
        var sifted = Sifted.of(facts(payments), duty, asOf);
        var done = sum(sifted, payments);
        var weighing = new Weighing(window.span(), risk.value(), calendar);
        var numbers = List.of(
                Figures.of(norm),
                Figures.of(risk),
                Figures.derived("在任天数合计", days, "天"),
                Figures.derived("全年天数", window.span().length(), "天"));
        var trace = sifted.trace(numbers, weighing.next(owed, done, norm.unit().word()));
        return new Assessment(duty, owed.amount(), done, weighing.weigh(owed, done), trace);
    }

    private static long days(Window window, List<Span> people) {
        return people.stream()
                .flatMap(inPlace -> window.span().intersect(inPlace).stream())
                .mapToLong(Span::length)
                .sum();
    }

    /** The exact sum is rounded once, half up. */
    private static Owed owed(BigDecimal perPerson, long days, Window window) {
        if (days == 0) {
            return new Owed(NOTHING, Optional.of(State.NOT_OWED));
        }
        return Owed.of(perPerson
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(window.span().length()), 2, RoundingMode.HALF_UP));
    }

    private static List<Fact> facts(List<Payment> payments) {
        return payments.stream()
                .map(p -> new Fact("payment", p.id(), p.on(), "", p.amount().toPlainString() + " 元"))
                .toList();
    }

    private static BigDecimal sum(Sifted sifted, List<Payment> payments) {
        var byId = payments.stream().collect(Collectors.toMap(Payment::id, Function.identity()));
        return sifted.counted().stream()
                .map(fact -> byId.get(fact.id()).amount())
                .reduce(NOTHING, BigDecimal::add);
    }
}
