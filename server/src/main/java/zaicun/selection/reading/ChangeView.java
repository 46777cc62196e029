package zaicun.selection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.selection.change.ChangeKind;
import zaicun.selection.change.ChangeState;
import zaicun.selection.review.Happening;

/**
 * A change as lists and its page show it; why is empty for the host line, and the particulars are opened with a reason.
 *
 * @param words only to the person concerned
 * @param successors who is proposed to take over, each with his state
 * @param handover id of the handover, once the posting has ended
 * @param may what the viewer may do now: REVIEW, WITHDRAW, RESUBMIT, OPEN
 */
public record ChangeView(
        String district,
        UUID id,
        UUID posting,
        UUID person,
        String name,
        String post,
        String unit,
        String village,
        UUID teamId,
        ChangeKind kind,
        String kindTitle,
        String ground,
        String groundTitle,
        String words,
        LocalDate lastOn,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> endedOn,
        ChangeState state,
        String stateTitle,
        int version,
        String waitsFor,
        boolean mine,
        List<ReviewLine> reviews,
        List<Successor> successors,
        Optional<UUID> handover,
        List<Happening> timeline,
        Instant recordedAt,
        Instant movedAt,
        List<String> may) {

    public record Successor(UUID id, String name, String stateTitle) {}
}
