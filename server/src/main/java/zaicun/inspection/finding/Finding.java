package zaicun.inspection.finding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Clause;
import zaicun.kernel.District;

/**
 * Something found in a village.
 *
 * @param person whom it concerns; empty for the team or the village
 * @param subject code of the policy's list of what is inspected
 * @param proposal what is proposed to put it right
 */
public record Finding(
        District district,
        UUID id,
        UUID stop,
        UUID plan,
        String village,
        UUID team,
        Optional<UUID> person,
        Clause clause,
        String subject,
        String words,
        String proposal,
        FindingState state,
        LocalDate foundOn,
        UUID foundBy,
        String finder,
        Optional<LocalDate> closedOn,
        Optional<Term> term) {

    /**
     * The notice and its deadline.
     *
     * @param firstDue as first notified; by it the duty stands
     * @param dueOn as it is now, after a re-check that did not pass
     */
    public record Term(UUID notice, LocalDate notifiedOn, LocalDate firstDue, LocalDate dueOn, Optional<LocalDate> repliedOn) {}

    public boolean overdue(LocalDate today) {
        return state == FindingState.NOTIFIED && term.filter(known -> today.isAfter(known.dueOn())).isPresent();
    }
}
