package zaicun.attendance.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.mark.LeaveTaken;
import zaicun.attendance.trip.Trip;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.Span;

/**
 * What a week looks like when all goes to plan: approved leave, reported trips, else the working days in the village and
 * the nights between them; the last working day of the week ends at home.
 *
 * @param dates the week, as far as the posting reaches
 */
record Plan(Span dates, WorkCalendar calendar, List<LeaveTaken> leaves, List<Trip> trips) {

    /** What is planned for one cell; {@code hint} says why when it is not the usual. */
    record Planned(Whereabouts value, String hint) {}

    Planned at(LocalDate date, Part part) {
        return byLeave(date, part)
                .or(() -> byTrip(date, part))
                .orElseGet(() -> new Planned(usual(date, part), hint(date)));
    }

    /** A day is leave when nothing of it is left; a night when its evening is on leave. */
    private Optional<Planned> byLeave(LocalDate date, Part part) {
        boolean away = onLeave(date, Half.PM) && (part == Part.NIGHT || onLeave(date, Half.AM));
        return away ? Optional.of(new Planned(Whereabouts.LEAVE, hint(date))) : Optional.empty();
    }

    private Optional<Planned> byTrip(LocalDate date, Part part) {
        return trips.stream()
                .filter(trip -> trip.covers(date, part))
                .findFirst()
                .map(trip -> new Planned(Whereabouts.TRIP, trip.words()));
    }

    private Whereabouts usual(LocalDate date, Part part) {
        boolean working = calendar.isWorkingDay(date);
        if (part == Part.DAY) {
            return working ? Whereabouts.VILLAGE : Whereabouts.REST;
        }
        return working && !lastDayPresent().equals(Optional.of(date)) ? Whereabouts.VILLAGE : Whereabouts.AWAY;
    }

    private Optional<LocalDate> lastDayPresent() {
        return dates.dates()
                .filter(calendar::isWorkingDay)
                .filter(date -> byLeave(date, Part.DAY).isEmpty())
                .max(Comparator.naturalOrder());
    }

    private boolean onLeave(LocalDate date, Half half) {
        return leaves.stream().anyMatch(leave -> leave.span().contains(new HalfDay(date, half)));
    }

    /** Names the leave that touches the date, also where only a half of it. */
    private String hint(LocalDate date) {
        return leaves.stream()
                .filter(leave -> leave.span().touches(date))
                .map(leave -> leave.kind() + halfWords(leave, date))
                .findFirst()
                .orElse("");
    }

    private static String halfWords(LeaveTaken leave, LocalDate date) {
        boolean morning = leave.span().contains(new HalfDay(date, Half.AM));
        boolean afternoon = leave.span().contains(new HalfDay(date, Half.PM));
        return morning && afternoon ? "" : morning ? "（上午）" : "（下午）";
    }
}
