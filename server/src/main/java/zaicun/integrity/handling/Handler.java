package zaicun.integrity.handling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody named to handle reports at an office; he may once another organ's person has confirmed it. */
record Handler(
        UUID id, UUID person, UUID office, UUID namedBy, Instant namedAt, Optional<UUID> confirmedBy, Optional<Instant> endedAt) {

    boolean mayHandle() {
        return confirmedBy.isPresent() && endedAt.isEmpty();
    }
}
