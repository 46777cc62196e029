package zaicun.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.daybook.OpenMatter;
import zaicun.kernel.State;
import zaicun.meetings.tasks.TaskView;

/**
 * What a meeting of the team may deal with: who is there, what is due, what is open.
 *
 * @param owed whether a meeting is owed in this week at all, and {@code state} how that stands
 * @param held roots of the meetings recorded in this week
 */
record Agenda(
        String district,
        UUID team,
        String teamName,
        String villageName,
        LocalDate on,
        String window,
        String windowTitle,
        boolean owed,
        State state,
        String next,
        List<Held> held,
        List<Mate> people,
        List<Due> due,
        List<TaskView> tasks,
        List<Matter> matters) {

    /** A meeting of this week. */
    record Held(UUID meeting, LocalDate on) {}

    /** Something that waits for an outcome at the team. */
    record Matter(String clause, String kind, String id, LocalDate since, Optional<LocalDate> dueOn, String text) {

        static Matter of(OpenMatter open) {
            return new Matter(
                    open.clause().toString(), open.kind(), open.id(), open.since(), open.dueOn(), open.text());
        }
    }

    /**
     * A duty of the team or of its people that is due.
     *
     * @param text one line that may go into the minutes as it is
     */
    record Due(String clause, String label, Optional<UUID> person, LocalDate endsOn, State state, String text) {}
}
