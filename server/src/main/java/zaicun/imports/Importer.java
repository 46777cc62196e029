package zaicun.imports;

import java.time.LocalDate;
import java.util.UUID;

/** Who imports, and on which day. */
public record Importer(UUID person, LocalDate today) {}
