package zaicun.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * One version of a recorded study.
 *
 * @param root the first version: the id under which the study is known
 * @param meeting root of the meeting at which it was held, where it was recorded together with one
 */
record Study(
        District district, UUID id, UUID root, UUID team, String village, LocalDate on, Matter matter,
        Optional<UUID> meeting, UUID ledBy, Set<UUID> attended, boolean retracted, Optional<UUID> replaces, String reason,
        Recorded recorded) {

    /** The form of the policy's catalogue in which one studies alone. */
    static final String ALONE = "SELF";

    /** What was studied and how; {@code form} is a code of the policy's catalogue. */
    record Matter(String form, String subject, Occasion occasion, String content) {}

    /** When, by whom, under which name. */
    record Recorded(Instant at, UUID by, String name) {}

    /** Several together, whatever the form but for oneself. */
    boolean isCollective() {
        return attended.size() > 1 && !matter.form().equals(ALONE);
    }

    boolean isKeptBy(UUID person) {
        return ledBy.equals(person) || recorded.by().equals(person);
    }

    Study takenBack(UUID as, String why, Recorded now) {
        return new Study(
                district, as, root, team, village, on, matter, meeting, ledBy, attended, true, Optional.of(id), why, now);
    }
}
