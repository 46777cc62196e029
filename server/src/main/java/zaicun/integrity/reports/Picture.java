package zaicun.integrity.reports;

import java.time.LocalDate;
import java.util.UUID;

/** A picture that came with a report, without its content. */
public record Picture(UUID id, String media, LocalDate on) {}
