package zaicun.support.funds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.support.Yuan;

/** What a unit means to provide in a year. */
record FundBudget(
        District district,
        UUID id,
        UUID unit,
        int year,
        Yuan amount,
        String note,
        Optional<UUID> replaces,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
