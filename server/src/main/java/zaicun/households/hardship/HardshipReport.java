package zaicun.households.hardship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A report of sudden serious hardship as it stands.
 *
 * @param words what happened; kept encrypted
 * @param dueOn last day of the clock that runs from the clue
 */
record HardshipReport(
        District district,
        UUID id,
        UUID household,
        String village,
        LocalDate clueOn,
        Clue clueFrom,
        String words,
        HardshipState state,
        LocalDate dueOn,
        Optional<LocalDate> endedOn,
        int version,
        UUID recordedBy) {

    /** How the hardship came to light. */
    enum Clue {
        APPLIED("农户申请"),
        FOUND("干部发现"),
        WARNED("部门预警");

        private final String title;

        Clue(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    HardshipReport moved(HardshipState to, LocalDate on) {
        var ended = to.ended() ? Optional.of(on) : Optional.<LocalDate>empty();
        return new HardshipReport(
                district, id, household, village, clueOn, clueFrom, words, to, dueOn, ended, version, recordedBy);
    }
}
