package zaicun.selection.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A change as it stands.
 *
 * @param ground code of the policy's grounds, such as {@code HEALTH}
 * @param words why, kept encrypted: it may tell of health or family
 * @param lastOn the last day that the unit proposes
 */
public record PostingChange(
        District district,
        UUID id,
        Subject subject,
        ChangeKind kind,
        String ground,
        String words,
        LocalDate lastOn,
        ChangeState state,
        int version,
        Course course,
        UUID recordedBy) {

    /** The ground of a change that follows from a recall (10.2); no unit chooses it. */
    static final String RECALL = "RECALL";

    public static final String RECALL_TITLE = "召回";

    /** Whose posting it is about. */
    public record Subject(UUID posting, UUID person, UUID unit, String village) {}

    /** @param endedOn the last day of the posting, once it is settled */
    public record Course(
            int round, Optional<LocalDate> agreedOn, Optional<LocalDate> endedOn, Instant recordedAt, Instant movedAt) {

        Course nextRound() {
            return new Course(round + 1, Optional.empty(), Optional.empty(), recordedAt, movedAt);
        }

        Course agreed(LocalDate on) {
            return new Course(round, Optional.of(on), endedOn, recordedAt, movedAt);
        }

        Course ended(LocalDate last) {
            return new Course(round, agreedOn, Optional.of(last), recordedAt, movedAt);
        }
    }

    public boolean isByRecall() {
        return ground.equals(RECALL);
    }

    PostingChange moved(ChangeState to, Course now) {
        return new PostingChange(
                district, id, subject, kind, ground, words, lastOn, to, version, now, recordedBy);
    }
}
