package zaicun.recall.facts;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.Clause;
import zaicun.recall.file.FactKind;

/**
 * A fact that is on record.
 *
 * @param obstacle why it cannot be named yet; empty where it can
 */
public record KnownFact(FactKind kind, UUID source, Clause clause, LocalDate on, String text, String obstacle) {}
