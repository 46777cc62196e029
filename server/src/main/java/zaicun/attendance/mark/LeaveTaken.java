package zaicun.attendance.mark;

import java.util.UUID;
import zaicun.kernel.HalfDaySpan;

/** An approved leave, as far as the register needs it; {@code kind} is its Chinese name. */
public record LeaveTaken(UUID id, UUID person, String kind, HalfDaySpan span) {}
