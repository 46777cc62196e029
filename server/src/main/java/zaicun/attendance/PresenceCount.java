package zaicun.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Trace;
import zaicun.duty.WhyNot;
import zaicun.kernel.Span;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** Counts the marks of a stay, and what could still come. */
final class PresenceCount {

    private final Stay stay;
    private final boolean tripCounts;
    private final WorkCalendar calendar;
    private final List<Trace.Counted> marks = new ArrayList<>();
    private final List<Trace.NotCounted> left = new ArrayList<>();
    private int halves;
    private int nights;
    private int possibleHalves;
    private int possibleNights;

    PresenceCount(Stay stay, PolicyOn values, WorkCalendar calendar) {
        this.stay = stay;
        this.tripCounts = values.get(PolicyKeys.TRIP_COUNTS);
        this.calendar = calendar;
    }

    /** Days in half-days; what could still come brings a date's worth in days and one night. */
    record Counted(
            int halves,
            int nights,
            int possibleHalves,
            int possibleNights,
            List<Trace.Counted> marks,
            List<Trace.NotCounted> left) {

        boolean suffices(PresenceOwed owed) {
            return halves >= owed.halves() && nights >= owed.nights();
        }

        boolean couldSuffice(PresenceOwed owed) {
            return halves + possibleHalves >= owed.halves() && nights + possibleNights >= owed.nights();
        }
    }

    Counted asOf(LocalDate asOf) {
        stay.window().span().intersect(stay.posting()).ifPresent(part -> {
            var known = known(part, asOf);
            for (int i = 0; i < known.length; i++) {
                count(part.from().plusDays(i), known[i]);
            }
        });
        return new Counted(halves, nights, possibleHalves, possibleNights, marks, left);
    }

    /** The marks that are looked at, by day of the part; the others are noted with the reason. */
    private Mark[] known(Span part, LocalDate asOf) {
        var known = new Mark[(int) part.length()];
        for (var mark : stay.marks()) {
            if (!stay.window().span().contains(mark.date())) {
                leave(mark, WhyNot.OUTSIDE_WINDOW);
            } else if (!part.contains(mark.date())) {
                leave(mark, WhyNot.NOT_IN_PLACE);
            } else if (mark.date().isAfter(asOf)) {
                leave(mark, WhyNot.AFTER_AS_OF);
            } else {
                known[(int) (mark.date().toEpochDay() - part.from().toEpochDay())] = mark;
            }
        }
        return known;
    }

    private void count(LocalDate date, Mark mark) {
        boolean working = calendar.isWorkingDay(date);
        int worth = working ? 2 - stay.leave().halvesOn(date) : 2;
        if (mark != null) {
            countMark(mark, worth);
        } else if (working && worth > 0) {
            possibleHalves += worth;
            possibleNights++;
        }
    }

    private void countMark(Mark mark, int worth) {
        boolean day = counts(mark.day()) && worth > 0;
        boolean night = counts(mark.night());
        halves += day ? worth : 0;
        nights += night ? 1 : 0;
        possibleHalves += mark.day() == DayMark.UNKNOWN ? worth : 0;
        possibleNights += mark.night() == NightMark.UNKNOWN && worth > 0 ? 1 : 0;
        if (day || night) {
            marks.add(new Trace.Counted(mark.date(), text(mark), "mark", mark.date().toString()));
        } else {
            leave(mark, counts(mark.day()) ? WhyNot.ON_LEAVE : WhyNot.OTHER_MARK);
        }
    }

    private boolean counts(DayMark mark) {
        return mark == DayMark.VILLAGE || tripCounts && mark == DayMark.TRIP;
    }

    private boolean counts(NightMark mark) {
        return mark == NightMark.VILLAGE || tripCounts && mark == NightMark.TRIP;
    }

    private void leave(Mark mark, WhyNot why) {
        left.add(new Trace.NotCounted(mark.date(), text(mark), why.title()));
    }

    private static String text(Mark mark) {
        return "白天" + mark.day().title() + "，夜间" + mark.night().title();
    }
}
