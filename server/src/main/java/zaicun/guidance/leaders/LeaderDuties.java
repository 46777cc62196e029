package zaicun.guidance.leaders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.Course;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.duty.Windows;
import zaicun.guidance.LeaderOffice;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/**
 * The principal leader takes charge himself and names members of the leadership (12.1): a state, looked at month by month.
 * It holds when every seat is held on every day; a gap that lies ahead already tells when it will be at risk.
 */
@Component
class LeaderDuties implements DutySource {

    private static final Clause CLAUSE = Clause.of("12.1");

    private final LeaderTerms terms;
    private final Deployments deployments;
    private final Policy policy;

    LeaderDuties(LeaderTerms terms, Deployments deployments, Policy policy) {
        this.terms = terms;
        this.deployments = deployments;
        this.policy = policy;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var windows = Windows.touching(Window.Kind.MONTH, dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var deployment = deployments.ofUnits(selection, Windows.hull(windows));
        var held = terms.ofUnits(deployment.unitIds());
        return windows.stream().flatMap(window -> deployment.units(window.span()).stream()
                .map(unit -> assess(unit, window, held.getOrDefault(unit.subject().id(), List.of()))));
    }

    /** One seat of an office in the window. */
    private record Seat(LeaderOffice office, List<LeaderTerm> holders, InCharge held) {}

    private Reckoning assess(Deployed unit, Window window, List<LeaderTerm> all) {
        var values = policy.over(window.span());
        var part = window.span().intersect(unit.inPlace()).orElse(window.span());
        boolean owes = values.get(PolicyKeys.MINIMUM_SHARE).isReachedBy(part.length(), window.span().length());
        var seats = seats(values.get(PolicyKeys.DEPUTIES_IN_CHARGE), part, all);
        long whole = seats.stream().filter(seat -> seat.held().whole()).count();
        var numbers = List.of(
                Figures.of(values.value(PolicyKeys.DEPUTIES_IN_CHARGE)),
                Figures.of(values.value(PolicyKeys.MINIMUM_SHARE)),
                Figures.derived("主要负责人", 1, "人"),
                Figures.derived("本期有驻村干部的天数", part.length(), "天"));
        return new Reckoning(
                CLAUSE, unit.subject(), window, BigDecimal.valueOf(owes ? seats.size() : 0), BigDecimal.valueOf(whole),
                course(owes, seats, part), new Trace(numbers, counted(seats, part), gaps(seats), next(owes, seats)));
    }

    private static List<Seat> seats(int deputies, Span part, List<LeaderTerm> all) {
        var seats = new ArrayList<Seat>();
        seats.add(seat(LeaderOffice.PRINCIPAL, 1, part, all));
        IntStream.rangeClosed(1, deputies).forEach(seat -> seats.add(seat(LeaderOffice.DEPUTY, seat, part, all)));
        return seats;
    }

    private static Seat seat(LeaderOffice office, int number, Span part, List<LeaderTerm> all) {
        var holders = all.stream()
                .filter(term -> term.office() == office && term.seat() == number && term.span().overlaps(part))
                .toList();
        return new Seat(office, holders, InCharge.over(part, holders.stream().map(LeaderTerm::span).toList()));
    }

    private static Course course(boolean owes, List<Seat> seats, Span part) {
        if (!owes) {
            return Course.fixed(State.NOT_OWED, part.last());
        }
        var first = firstGap(seats);
        return first.isEmpty()
                ? Course.fixed(State.MET, part.last())
                : new Course(State.OPEN, first, part.last(), State.BEHIND);
    }

    private static Optional<LocalDate> firstGap(List<Seat> seats) {
        return seats.stream().flatMap(seat -> seat.held().firstGap().stream()).min(Comparator.naturalOrder());
    }

    private static List<Trace.Counted> counted(List<Seat> seats, Span part) {
        return seats.stream()
                .flatMap(seat -> seat.holders().stream())
                .map(term -> new Trace.Counted(
                        term.span().from().isBefore(part.from()) ? part.from() : term.span().from(),
                        term.title() + "，" + term.dates(), "leader-term", term.id().toString()))
                .toList();
    }

    private static List<Trace.NotCounted> gaps(List<Seat> seats) {
        return seats.stream()
                .flatMap(seat -> seat.held().gaps().stream()
                        .map(gap -> new Trace.NotCounted(
                                gap.from(), seat.office().title() + "：" + gap.from() + " 至 " + gap.last(), "没有登记在任的人")))
                .toList();
    }

    private static String next(boolean owes, List<Seat> seats) {
        return seats.stream()
                .filter(seat -> owes && !seat.held().whole())
                .findFirst()
                .map(seat -> "请登记 " + seat.held().firstGap().orElseThrow() + " 起的" + seat.office().title() + "及任职日期。")
                .orElse("");
    }
}
