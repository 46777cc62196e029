package zaicun.recall.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.recall.file.RecallState;

/**
 * A case as a list shows it: neither causes nor facts, for those the page is opened.
 *
 * @param dueOn until when the person may answer before anybody decides; empty once decided, and for organs it is filed with
 * @param waits what the viewer's own part is now, such as 待您审批; empty where there is none
 * @param measures what was decided, to whoever sees the result
 */
record RecallRow(
        String district,
        UUID id,
        String name,
        String post,
        String unit,
        String village,
        String proposer,
        String approver,
        RecallState state,
        String stateTitle,
        LocalDate openedOn,
        Optional<LocalDate> dueOn,
        String waits,
        String measures,
        Optional<LocalDate> decidedOn,
        Instant movedAt) {}
