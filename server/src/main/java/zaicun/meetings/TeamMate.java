package zaicun.meetings;

import java.time.LocalDate;
import java.util.Set;
import zaicun.kernel.Span;
import zaicun.leave.TimeOnLeave;

/** One of a team as the weekly meeting looks at him. */
public record TeamMate(String id, Span inPlace, TimeOnLeave leave, Set<LocalDate> trips) {

    /** Posted, not on leave for any part of the date, not on a trip. */
    public boolean isInPlace(LocalDate date) {
        return inPlace.contains(date) && !leave.touches(date) && !trips.contains(date);
    }
}
