package zaicun.compliance;

import java.math.BigDecimal;
import zaicun.kernel.Clause;
import zaicun.kernel.Window;

/** One duty of one subject in one window, reckoned from the facts, with its trace. */
public record Reckoning(
        Clause clause, Subject subject, Window window, BigDecimal owed, BigDecimal done, Course course, Trace trace) {}
