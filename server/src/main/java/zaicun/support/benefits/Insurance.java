package zaicun.support.benefits;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** An accident insurance of one person, with the days that it covers. */
record Insurance(
        District district,
        UUID id,
        UUID person,
        UUID unit,
        String insurer,
        String number,
        Span covers,
        boolean withdrawn,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
