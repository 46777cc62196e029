package zaicun.outbox;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ProblemDetail;

/**
 * What became of one entry.
 *
 * @param outcome {@code accepted}, {@code duplicate} or {@code refused}
 * @param problem why it was refused, clause and way out included
 */
record EntryResult(UUID id, String outcome, Optional<ProblemDetail> problem) {

    static EntryResult of(UUID id, Receipt receipt) {
        return new EntryResult(id, receipt.name().toLowerCase(Locale.ROOT), Optional.empty());
    }

    static EntryResult refused(UUID id, ProblemDetail problem) {
        return new EntryResult(id, "refused", Optional.of(problem));
    }
}
