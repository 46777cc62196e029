package zaicun.attendance.stationing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A department or the own unit pulled somebody away.
 *
 * @param borrower who called him, in words
 * @param unit his sending unit, on whose board it shows
 */
record Borrowing(
        District district,
        UUID id,
        UUID person,
        UUID posting,
        String village,
        UUID unit,
        String borrower,
        String task,
        Span dates,
        boolean withdrawn,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
