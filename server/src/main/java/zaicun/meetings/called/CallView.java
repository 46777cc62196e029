package zaicun.meetings.called;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A called meeting as a browser shows it; of the invited only those in the viewer's line, the caller sees all.
 *
 * @param own the viewer's own invitation, if he has one
 */
record CallView(
        String district, UUID id, String caller, String kind, String kindTitle, String title, String place,
        Optional<String> hostVillage, LocalDate from, LocalDate to, String startsAt, int nights, String agenda,
        String summary, CallState state, String stateTitle, int version, List<Guest> guests, int invited, int coming,
        int attended, Optional<Guest> own, List<Act> acts, List<CallMove> moves) {

    /** Somebody invited. {@code answer} is empty where he gave none; {@code attended} absent until confirmed. */
    record Guest(
            UUID person, String name, String village, String villageName, String unitName, String answer,
            String answerWords, Optional<Boolean> attended, String outcome) {}

    record Act(String title, String words, String actor, OffsetDateTime at) {}

    /** Whom the viewer may call. */
    record Candidate(UUID person, String name, String district, String village, String villageName, String unitName) {}

    /** What a form needs: by which organ, which kinds, whom. */
    record Choices(List<Caller> offices, List<Kind> kinds, List<Candidate> candidates) {}

    record Caller(UUID id, String name) {}

    record Kind(String code, String title) {}
}
