package zaicun.compliance.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import zaicun.compliance.Course;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Subject;
import zaicun.kernel.Clause;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/** A stored row of how one duty of one subject stands (履责状态); its trace is reckoned when asked for. */
public record Standing(
        Clause clause, Subject subject, Window window, BigDecimal owed, BigDecimal done, Course course) {

    public static Standing of(Reckoning reckoning) {
        return new Standing(
                reckoning.clause(),
                reckoning.subject(),
                reckoning.window(),
                reckoning.owed(),
                reckoning.done(),
                reckoning.course());
    }

    public State on(LocalDate asOf) {
        return course.on(asOf);
    }

    /** Whether both tell the same, whatever the scale their numbers are written in. */
    boolean saysTheSameAs(Standing other) {
        return owed.compareTo(other.owed) == 0
                && done.compareTo(other.done) == 0
                && course.equals(other.course)
                && subject.equals(other.subject);
    }

    public Key key() {
        return new Key(clause, subject.id(), window);
    }

    /** What tells one row of a district from another. */
    public record Key(Clause clause, java.util.UUID subject, Window window) {}
}
