package zaicun.recall.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Organ;

/**
 * A result filed with an organ.
 *
 * @param result what was filed: that somebody was recalled, or that this was revoked
 */
public record RecallCopy(
        UUID recall, RecallState result, UUID office, Organ organ, String addressee, Instant filedAt, String readName,
        Optional<Instant> readAt) {}
