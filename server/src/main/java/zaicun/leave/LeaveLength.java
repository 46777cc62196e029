package zaicun.leave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Days;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.InputError;
import zaicun.policy.LeaveKind;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** How long a leave is, and with which others it counts together (3.1 – 3.5, 3.7). */
public final class LeaveLength {

    private final List<LeaveKind> kinds;
    private final WorkCalendar calendar;

    public LeaveLength(PolicyOn policy, WorkCalendar calendar) {
        this.kinds = policy.get(PolicyKeys.LEAVE_KINDS);
        this.calendar = calendar;
    }

    /** Half-days counted, by the kind's own counting. */
    public Days of(LeaveTime time) {
        return Days.ofHalves(
                switch (kind(time.kind()).counting()) {
                    case WORKING -> calendar.workingHalves(time.span());
                    case CALENDAR -> WorkCalendar.calendarHalves(time.span());
                });
    }

    public Days of(List<LeaveTime> times) {
        return times.stream().map(this::of).reduce(Days.ZERO, Days::plus);
    }

    public LeaveKind kind(String code) {
        for (var kind : kinds) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new InputError("kind", "没有“" + code + "”这种假；请从假别目录中选择。");
    }

    /**
     * The leaves before and after that follow one another without a working half-day strictly between them, starting
     * from {@code asked}; {@code asked} itself is not among them.
     */
    public List<LeaveTime> chain(LeaveTime asked, List<LeaveTime> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        var chain = new ArrayList<LeaveTime>();
        var reached = asked.span();
        for (var later : sorted(others)) {
            if (later.span().from().isAfter(reached.to())
                    && !calendar.hasWorkingHalfBetween(reached.to(), later.span().from())) {
                chain.add(later);
                reached = new HalfDaySpan(reached.from(), later.span().to());
            }
        }
        for (var earlier : sorted(others).reversed()) {
            if (earlier.span().to().isBefore(reached.from())
                    && !calendar.hasWorkingHalfBetween(earlier.span().to(), reached.from())) {
                chain.add(earlier);
                reached = new HalfDaySpan(earlier.span().from(), reached.to());
            }
        }
        return chain;
    }

    private static List<LeaveTime> sorted(List<LeaveTime> others) {
        return others.stream()
                .sorted(Comparator.comparing((LeaveTime leave) -> leave.span().from()))
                .toList();
    }
}
