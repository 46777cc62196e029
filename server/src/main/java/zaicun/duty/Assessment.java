package zaicun.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import zaicun.compliance.Course;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Subject;
import zaicun.compliance.Trace;
import zaicun.kernel.State;

/**
 * How one duty stands in one window, from the facts known as of a day. {@code done} tells what was counted, also where
 * nothing is owed; {@code course} how the standing moves as days pass.
 */
public record Assessment(CountDuty duty, BigDecimal owed, BigDecimal done, Course course, Trace trace) {

    public State state(LocalDate asOf) {
        return course.on(asOf);
    }

    public Reckoning of(Subject subject) {
        return new Reckoning(duty.clause(), subject, duty.window(), owed, done, course, trace);
    }
}
