package zaicun.attendance.trip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A trip as a browser shows it; {@code state} is 有效, 已更正 or 已取消. */
public record TripView(
        UUID id,
        UUID person,
        String personName,
        String village,
        String villageName,
        TripKind kind,
        String kindTitle,
        LocalDate from,
        LocalDate to,
        int nights,
        String purpose,
        String caller,
        String place,
        String state,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        String recorder) {

    static TripView of(TripRows.Line line, String personName, String villageName) {
        var trip = line.trip();
        return new TripView(
                trip.id(),
                trip.person(),
                personName,
                trip.village(),
                villageName,
                trip.kind(),
                trip.kind().title(),
                trip.dates().from(),
                trip.dates().last(),
                trip.nights(),
                trip.purpose(),
                trip.caller(),
                trip.place(),
                line.state().title(),
                trip.replaces(),
                trip.reason(),
                trip.recordedAt(),
                trip.recorder());
    }
}
