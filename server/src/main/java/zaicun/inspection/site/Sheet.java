package zaicun.inspection.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the system said should be true in a village, as handed to an inspector. Kept as it was. */
public record Sheet(UUID id, UUID stop, Instant madeAt, List<Line> lines) {}
