package zaicun.selection.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A handover as it stands.
 *
 * @param version moves whenever the lists are written; a signature belongs to one version
 */
public record Handover(
        District district, UUID id, From from, HandoverState state, int version, LocalDate dueOn, Optional<LocalDate> doneOn) {

    /** Who hands over what he held. */
    public record From(UUID posting, UUID person, UUID team, UUID unit, String village, LocalDate last) {}
}
