package zaicun.selection.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.selection.Eligibility.Verdict;

/**
 * A nomination as it stands.
 *
 * @param exceptionWhy why a soft bar is passed over (1.2)
 */
public record Nomination(
        District district,
        UUID id,
        Wanted wanted,
        Profile profile,
        Verdict verdict,
        String exceptionWhy,
        NominationState state,
        int version,
        Course course,
        UUID recordedBy) {

    /**
     * How far it has come.
     *
     * @param round how often it was submitted
     * @param list the formal list it stands on
     * @param posting what it came to
     */
    public record Course(
            int round, Optional<LocalDate> clearedOn, Optional<UUID> list, Optional<UUID> posting, Instant movedAt) {

        public Course nextRound() {
            return new Course(round + 1, Optional.empty(), Optional.empty(), posting, movedAt);
        }

        public Course cleared(LocalDate on) {
            return new Course(round, Optional.of(on), Optional.empty(), posting, movedAt);
        }

        public Course listed(Optional<UUID> on) {
            return new Course(round, clearedOn, on, posting, movedAt);
        }

        public Course posted(UUID as) {
            return new Course(round, clearedOn, list, Optional.of(as), movedAt);
        }
    }

    public Nomination moved(NominationState to, Course now) {
        return new Nomination(
                district, id, wanted, profile, verdict, exceptionWhy, to, version, now, recordedBy);
    }
}
