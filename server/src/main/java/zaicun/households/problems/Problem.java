package zaicun.households.problems;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A problem of a household as it stands. */
record Problem(
        District district,
        UUID id,
        UUID household,
        String village,
        LocalDate foundOn,
        String words,
        ProblemState state,
        UUID owner,
        Optional<LocalDate> dueOn,
        String outcome,
        int version,
        UUID recordedBy) {}
