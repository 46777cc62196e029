package zaicun.selection.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.daybook.OpenItem;
import zaicun.selection.review.Happening;

/**
 * A handover as its page shows it.
 *
 * @param open what is still to be passed on or settled
 * @param may what the viewer may do now: WRITE, SETTLE, GIVES, TAKES, WITNESSES, RETURN
 */
public record HandoverView(
        String district,
        UUID id,
        String name,
        String post,
        String unit,
        String village,
        String team,
        LocalDate from,
        LocalDate last,
        LocalDate dueOn,
        Optional<LocalDate> doneOn,
        HandoverState state,
        String stateTitle,
        int version,
        String takerRole,
        String takerName,
        List<Listed> lists,
        List<OpenItem> open,
        List<SettledItem> settled,
        List<Signed> signatures,
        List<Happening> timeline,
        List<String> may) {

    /** One of the three lists; {@code written} is false where the lines are only suggested from the records. */
    public record Listed(String code, String title, boolean written, List<String> lines) {}

    /** @param valid whether it holds for the lists as they are now */
    public record Signed(Part part, String title, String name, String words, Instant at, boolean valid) {}
}
