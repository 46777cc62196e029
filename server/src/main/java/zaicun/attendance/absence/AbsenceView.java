package zaicun.attendance.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A question as a browser shows it; {@code moves} are what the viewer may do now. */
record AbsenceView(
        UUID id,
        UUID person,
        String personName,
        String village,
        String villageName,
        LocalDate from,
        LocalDate to,
        AbsenceState state,
        String stateTitle,
        Optional<LocalDate> answerDue,
        List<AbsenceEvent> events,
        List<AbsenceMove> moves) {

    /** What was said and done so far, in one text. */
    String course() {
        return events.stream().map(AbsenceEvent::sentence).collect(Collectors.joining("；"));
    }
}
