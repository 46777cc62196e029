package zaicun.support.commendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A commendation of a person or, without one, of a unit.
 *
 * @param title name of the paper; {@code number} its number, may be empty
 */
public record Commendation(
        District district,
        UUID id,
        Optional<UUID> person,
        UUID unit,
        String title,
        String number,
        LocalDate on,
        String words,
        boolean withdrawn,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
