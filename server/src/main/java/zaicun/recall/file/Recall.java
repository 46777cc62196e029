package zaicun.recall.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A case as it stands.
 *
 * @param causes codes of the policy's causes (10.1)
 */
public record Recall(
        District district,
        UUID id,
        Subject subject,
        Route route,
        List<String> causes,
        RecallState state,
        int version,
        Course course,
        Optional<Decision> decision) {

    public Recall {
        causes = List.copyOf(causes);
    }

    /** Whose posting it is about. */
    public record Subject(UUID posting, UUID person, UUID unit, String village) {}

    /**
     * Who proposes and who decides (10.3).
     *
     * @param proposer the organ; {@code proposedBy} whoever wrote the case for it
     * @param approver the named leader, once one is named
     */
    public record Route(
            UUID proposer, UUID proposedBy, String proposedName, UUID approving, Optional<UUID> approver,
            String approverName) {

        Route named(UUID person, String name) {
            return new Route(proposer, proposedBy, proposedName, approving, Optional.of(person), name);
        }
    }

    /** @param dueOn the last day on which the decision waits for the answer */
    public record Course(LocalDate openedOn, LocalDate dueOn, Instant movedAt) {}

    /**
     * What the leader decided.
     *
     * @param measures codes of the policy's measures (10.2); none where he declined
     * @param number of the paper, where there is one
     * @param lastOn the last day of the posting, where it is ended
     * @param change the replacement that follows then
     */
    public record Decision(
            List<String> measures, String words, String number, LocalDate on, Optional<LocalDate> lastOn,
            Optional<UUID> change, String by) {}

    /** Whether the decision need not wait any longer: the person was heard, or his time is over. */
    public boolean isHeard(LocalDate today) {
        return state == RecallState.ANSWERED || state == RecallState.WAIVED || today.isAfter(course.dueOn());
    }

    /** Whether the decision ended the posting. */
    public boolean isRemoval() {
        return decision.flatMap(Decision::lastOn).isPresent();
    }

    public Recall moved(RecallState to) {
        return new Recall(district, id, subject, route, causes, to, version, course, decision);
    }

    public Recall named(UUID person, String name) {
        return new Recall(district, id, subject, route.named(person, name), causes, state, version, course, decision);
    }

    /** Open again, with a new last day for the answer. */
    public Recall reopened(RecallState to, LocalDate dueOn) {
        var again = new Course(course.openedOn(), dueOn, course.movedAt());
        return new Recall(district, id, subject, route, causes, to, version, again, decision);
    }

    public Recall decided(RecallState to, Decision decided) {
        return new Recall(district, id, subject, route, causes, to, version, course, Optional.of(decided));
    }
}
