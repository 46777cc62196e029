package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * One helper for one household, from – to (结对).
 *
 * @param unit the helper's unit when the pairing was made
 */
public record Pairing(
        District district, UUID id, UUID household, String village, UUID helper, Optional<UUID> unit, Span span) {

    public boolean holdsOn(LocalDate date) {
        return span.contains(date);
    }
}
