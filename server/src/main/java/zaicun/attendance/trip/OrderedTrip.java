package zaicun.attendance.trip;

import java.util.UUID;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

/**
 * A trip that follows from what somebody was ordered to, such as a meeting called above.
 *
 * @param nights how many nights are spent away, counted from the first date
 */
public record OrderedTrip(
        UUID id, Posting posting, TripKind kind, Span dates, int nights, String purpose, String caller, String place) {}
