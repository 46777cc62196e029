package zaicun.meetings.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A task as it stands; {@code meeting} is the meeting's root. */
record Task(
        District district,
        UUID id,
        UUID meeting,
        UUID team,
        String village,
        String words,
        UUID owner,
        LocalDate dueOn,
        TaskState state,
        String outcome,
        Optional<LocalDate> endedOn,
        int version,
        UUID recordedBy) {}
