package zaicun.duty;

import java.util.Optional;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/** What a clause asks of a subject in one window, and the time for which the subject is in place. */
public record CountDuty(Clause clause, Window window, Span inPlace) {

    /** A duty that looks at the whole window, whoever was in place. */
    public static CountDuty ofWindow(Clause clause, Window window) {
        return new CountDuty(clause, window, window.span());
    }

    /** The part of the window in place: it decides when the duty is over. Empty where never in place. */
    public Optional<Span> part() {
        return window.span().intersect(inPlace);
    }
}
