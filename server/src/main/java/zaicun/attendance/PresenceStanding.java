package zaicun.attendance;

import java.math.BigDecimal;
import java.time.LocalDate;
import zaicun.compliance.Course;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Subject;
import zaicun.compliance.Trace;
import zaicun.kernel.Clause;
import zaicun.kernel.Days;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** How presence stands in a window: days and nights owed and counted. */
public record PresenceStanding(Duty duty, Days daysOwed, int nightsOwed, Days days, int nights, Course course, Trace trace) {

    public record Duty(Clause clause, Window window) {}

    public State state(LocalDate asOf) {
        return course.on(asOf);
    }

    /** As a row of a board, which counts days; the nights stand in the trace. */
    public Reckoning of(Subject subject) {
        return new Reckoning(duty.clause(), subject, duty.window(), owed(), days.count(), course, trace);
    }

    private BigDecimal owed() {
        return daysOwed.count();
    }
}
