package zaicun.inspection.draw;

import java.util.List;
import java.util.UUID;

/** A drawn village and who is to inspect it. */
public record Drawn(String village, List<UUID> inspectors) {}
