package zaicun.attendance.register;

import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.mark.RegisterEntry;

/** One cell about to be written; {@code replaces} the mark that it corrects. */
record Stroke(RegisterEntry.Cell cell, Whereabouts value, boolean asPlanned, Optional<UUID> replaces, String reason) {}
