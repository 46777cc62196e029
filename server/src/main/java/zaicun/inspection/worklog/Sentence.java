package zaicun.inspection.worklog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A stored sentence. */
record Sentence(
        UUID id, UUID person, LocalDate on, String words, Optional<UUID> replaces, String reason, Instant recordedAt) {}
