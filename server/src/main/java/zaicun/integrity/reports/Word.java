package zaicun.integrity.reports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** One move with its words; the reporter's own have no author. */
public record Word(int place, ReportMove move, String words, Optional<UUID> author, LocalDate on) {}
