package zaicun.attendance.mark;

import java.time.Instant;
import java.util.UUID;

/** What the person concerned said to a mark. */
public record MarkAnswer(UUID id, UUID mark, String words, Instant recordedAt, String recorder) {}
