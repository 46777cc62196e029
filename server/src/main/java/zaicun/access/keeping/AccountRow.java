package zaicun.access.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.access.Role;

/**
 * An account as the security administrator sees it.
 *
 * @param person whose it is
 * @param name the person's
 * @param lockedUntil after wrong passwords
 * @param lastSeen the latest use of an open session
 */
record AccountRow(
        UUID id,
        UUID person,
        String name,
        String account,
        String unit,
        List<HeldSeat> seats,
        boolean mustChange,
        boolean closed,
        Optional<Instant> lockedUntil,
        Optional<Instant> lastSeen,
        int sessions) {

    /**
     * @param id empty for seats that follow from a posting or pairing
     * @param until last day, where there is one
     */
    record HeldSeat(
            Optional<UUID> id, Role role, String roleTitle, String office, Optional<LocalDate> from, Optional<LocalDate> until) {}

    record Rows(int total, List<AccountRow> rows) {}
}
