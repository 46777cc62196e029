package zaicun.support.benefits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A date noted of a person: of a health check, or since when he has been in service. */
record DatedNote(
        District district,
        UUID id,
        UUID person,
        UUID unit,
        LocalDate on,
        boolean withdrawn,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
