package zaicun.attendance.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;

/** A mark as it was read back. */
public record RegisterEntry(
        UUID id,
        UUID person,
        String village,
        LocalDate date,
        Part part,
        Whereabouts value,
        boolean late,
        boolean asPlanned,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        String recorder) {

    public Cell cell() {
        return new Cell(person, date, part);
    }

    /** Whose mark, for which date and part. */
    public record Cell(UUID person, LocalDate date, Part part) {}
}
