package zaicun.meetings.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A task as a browser shows it. {@code moves} are legal now; who may make them is the desk's matter. */
public record TaskView(
        String district,
        UUID id,
        UUID meeting,
        UUID team,
        String villageName,
        String words,
        UUID owner,
        String ownerName,
        LocalDate dueOn,
        boolean overdue,
        TaskState state,
        String stateTitle,
        String outcome,
        Optional<LocalDate> endedOn,
        int version,
        List<Choice> moves) {

    /** A move that is legal now. */
    public record Choice(TaskMove move, String title, boolean needsWords) {}
}
