package zaicun.attendance.stationing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That one of the three holds, or no longer does, since a date.
 *
 * @param kind code of the policy's list, such as {@code POST}
 */
record Tick(UUID id, UUID posting, String kind, boolean holds, LocalDate on, String note, Instant recordedAt, String recorder) {}
