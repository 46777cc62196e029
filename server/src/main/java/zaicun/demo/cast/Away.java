package zaicun.demo.cast;

import java.time.LocalDate;
import zaicun.kernel.Span;

/** Dates on which somebody will be away, as planned; {@code granted} leave shows in the register, other leave does not. */
public record Away(Kind kind, LocalDate first, LocalDate last, String what, Ending ending) {

    public enum Kind {
        LEAVE,
        TRIP
    }

    /** How a leave goes; {@link #WAITING} stops at the step that {@link Year} leaves it at. */
    public enum Ending {
        GRANTED,
        SENT_BACK_ONCE,
        REFUSED,
        WITHDRAWN,
        WAITING_FIRST,
        WAITING_SECOND
    }

    public Span dates() {
        return Span.of(first, last);
    }

    public boolean shows() {
        return kind == Kind.TRIP || ending == Ending.GRANTED || ending == Ending.SENT_BACK_ONCE;
    }
}
