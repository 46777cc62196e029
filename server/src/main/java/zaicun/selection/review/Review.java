package zaicun.selection.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Organ;

/** One organ's line in one round. */
public record Review(
        int round,
        UUID office,
        Organ organ,
        String addressee,
        Optional<Verdict> verdict,
        String opinion,
        Optional<UUID> decidedBy,
        String decidedName,
        Optional<Instant> decidedAt) {

    public boolean isOpen() {
        return verdict.isEmpty();
    }
}
