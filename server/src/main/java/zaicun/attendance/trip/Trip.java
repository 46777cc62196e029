package zaicun.attendance.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * One reported trip.
 *
 * @param nights how many nights are spent away, counted from the first date
 * @param caller who called the meeting or ordered the trip
 */
public record Trip(
        District district,
        UUID id,
        UUID person,
        UUID posting,
        String village,
        TripKind kind,
        Span dates,
        int nights,
        String purpose,
        String caller,
        String place,
        boolean cancelled,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {

    /** Whether the person is away on this trip in that part of the date. */
    public boolean covers(LocalDate date, Part part) {
        return switch (part) {
            case DAY -> dates.contains(date);
            case NIGHT -> !date.isBefore(dates.from()) && date.isBefore(dates.from().plusDays(nights));
        };
    }

    public String words() {
        return kind.title() + "：" + purpose + (caller.isEmpty() ? "" : "（" + caller + "）");
    }
}
