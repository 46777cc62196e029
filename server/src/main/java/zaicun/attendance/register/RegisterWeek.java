package zaicun.attendance.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.attendance.mark.MarkAnswer;
import zaicun.kernel.State;

/**
 * A page of the register as a browser shows it.
 *
 * @param version what {@code confirm} sends back to prove that this page was looked at
 * @param mayKeep whether the viewer keeps this register
 */
public record RegisterWeek(
        String village,
        String villageName,
        String week,
        LocalDate today,
        String version,
        boolean mayKeep,
        List<RegisterDay> days,
        List<RegisterRow> rows) {

    /** One of the seven dates; {@code locked} because its month is signed or confirmed (2.6). */
    public record RegisterDay(LocalDate date, boolean working, boolean future, boolean locked) {}

    /** One person's week; {@code cells} only for dates inside the posting. */
    public record RegisterRow(
            UUID posting,
            UUID person,
            String name,
            String post,
            String unit,
            String team,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<RegisterStanding> standing,
            List<RegisterCell> cells) {}

    /** How five days and four nights stand (2.2), counted in days; {@code window} opens the trace with the nights. */
    public record RegisterStanding(State state, BigDecimal owed, BigDecimal done, String window, String next) {}

    /** Planned value, entry in force, and the earlier entries it corrected. */
    public record RegisterCell(
            LocalDate date, Part part, Whereabouts planned, String hint, Optional<MarkView> mark, List<MarkView> earlier) {}

    /** An entry with what the person concerned said to it. */
    public record MarkView(
            UUID id,
            Whereabouts value,
            boolean late,
            boolean asPlanned,
            String reason,
            Instant recordedAt,
            String recorder,
            List<MarkAnswer> answers) {}
}
