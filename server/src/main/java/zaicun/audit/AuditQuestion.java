package zaicun.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are asked for.
 *
 * @param until not included
 * @param who any of these; empty for everybody
 * @param what beginning of the act's name, such as {@code leave.}; may be empty
 */
public record AuditQuestion(Instant from, Instant until, List<UUID> who, String what, Optional<UUID> object) {}
