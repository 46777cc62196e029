package zaicun.households.visits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A contact as recorded: one person, one household, one day. */
record Contact(
        District district,
        UUID id,
        UUID household,
        String village,
        UUID person,
        LocalDate on,
        String means,
        String note,
        Optional<UUID> replaces) {}
