package zaicun.recall.file;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One fact of a case, as it stood when it was written down.
 *
 * @param cause code of the cause that it stands for
 * @param source the record it comes from
 * @param clause of that record, such as {@code 2.7}; {@code 10.1} where there is none
 * @param text what the record says; empty where there is none
 * @param words what the proposer adds; all there is where no record is named
 */
public record RecallFact(
        UUID id, String cause, FactKind kind, Optional<UUID> source, String clause, LocalDate on, String text, String words) {}
