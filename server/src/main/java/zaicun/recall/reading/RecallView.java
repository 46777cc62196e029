package zaicun.recall.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.recall.file.FactKind;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallState;

/**
 * The page of a case. To organs it is filed with, it holds the result only: facts and what was said are left out.
 *
 * @param whole whether facts and words are shown
 * @param own whether the viewer is the person concerned
 * @param heard whether the decision need not wait for the answer any longer
 * @param may what the viewer may do now; {@code READ} beside the moves
 */
public record RecallView(
        String district,
        UUID id,
        RecallState state,
        String stateTitle,
        int version,
        boolean whole,
        boolean own,
        Concerned person,
        String proposer,
        String proposedName,
        LocalDate openedOn,
        LocalDate dueOn,
        boolean heard,
        String approving,
        Optional<UUID> approver,
        String approverName,
        List<Cause> causes,
        List<Fact> facts,
        List<Said> said,
        Optional<Result> result,
        List<Copy> copies,
        List<String> may,
        Offered offered) {

    /** Whose posting it is about. */
    public record Concerned(
            UUID person, UUID posting, String name, String post, String unit, String village, LocalDate from, Optional<LocalDate> until) {}

    public record Cause(String code, String title, String text) {}

    /** @param link path of the record's page where the viewer may have one, the same in both front ends; else empty */
    public record Fact(
            UUID id, String cause, FactKind kind, String kindTitle, String clause, LocalDate on, String text, String words,
            String link) {}

    public record Said(RecallMove move, String title, String organ, String who, String words, Instant at) {}

    /**
     * @param lastOn the last day of the posting, where it ends
     * @param replacement how far the replacement has come, to those who see the whole
     */
    public record Result(
            boolean recalled, List<Cause> measures, String words, String number, LocalDate on, String by,
            Optional<LocalDate> lastOn, Optional<Replaced> replacement) {}

    public record Replaced(UUID change, String stateTitle, List<String> successors, Optional<UUID> handover) {}

    /** @param result what was filed, such as 已召回 */
    public record Copy(String result, String organ, String addressee, Instant filedAt, String readName, Optional<Instant> readAt) {}

    /** What forms on the page offer; empty where the viewer has none to fill in. */
    public record Offered(List<Cause> measures, List<Approver> approvers) {}

    public record Approver(UUID person, String name, String duty) {}
}
