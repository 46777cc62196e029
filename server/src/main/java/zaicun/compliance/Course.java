package zaicun.compliance;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.kernel.State;

/**
 * How a standing moves by itself as days pass, so that a stored row needs no job at midnight: the state while the window
 * runs, the first morning from which an unmet duty is at risk, the last date, and the state afterwards.
 */
public record Course(State running, Optional<LocalDate> riskFrom, LocalDate endsOn, State over) {

    /** The state on the morning of {@code asOf}. */
    public State on(LocalDate asOf) {
        if (asOf.isAfter(endsOn)) {
            return over;
        }
        boolean late = riskFrom.isPresent() && !asOf.isBefore(riskFrom.get());
        return late && running == State.OPEN ? State.AT_RISK : running;
    }

    /** A course that time does not change: met, excused, not owed. */
    public static Course fixed(State state, LocalDate endsOn) {
        return new Course(state, Optional.empty(), endsOn, state);
    }
}
