package zaicun.meetings.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.meetings.minutes.Minutes;
import zaicun.meetings.tasks.TaskView;

/**
 * One meeting as a browser shows it.
 *
 * @param id its root; {@code version} the version shown, which a correction names
 * @param counts whether it counts as the week's meeting of all members, {@code why} where it does not
 */
record MeetingView(
        String district,
        UUID id,
        UUID version,
        UUID team,
        String teamName,
        String villageName,
        LocalDate on,
        String place,
        UUID chair,
        String chairName,
        Minutes minutes,
        List<Seat> people,
        boolean retracted,
        boolean counts,
        String why,
        String recorder,
        Instant recordedAt,
        List<TaskView> tasks,
        List<Version> versions,
        boolean mayCorrect) {

    /** One of the team that day: there, or why not; {@code doubt} where leave approved later speaks against it. */
    record Seat(UUID person, String name, String post, boolean attended, String absence, String doubt) {}

    /** One version: written, corrected or taken back. */
    record Version(String title, String reason, String by, Instant at) {}
}
