package zaicun.meetings.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A meeting as a list shows it; {@code id} is its root. */
record MeetingRow(
        String district,
        UUID id,
        UUID team,
        String village,
        String villageName,
        LocalDate on,
        String chairName,
        int attended,
        int tasks,
        int openTasks,
        String recorder,
        String words) {

    /** One page of a list. */
    record Page(List<MeetingRow> rows, long total) {}
}
