package zaicun.demo;

import java.time.LocalDate;
import zaicun.kernel.Span;

/** Dates on which somebody will be away, as planned; {@code granted} leave shows in the register, other leave does not. */
record Away(Kind kind, LocalDate first, LocalDate last, String what, Ending ending) {

    enum Kind {
        LEAVE,
        TRIP
    }

    /** How a leave goes; {@link #WAITING} stops at the step that {@link Year} leaves it at. */
    enum Ending {
        GRANTED,
        SENT_BACK_ONCE,
        REFUSED,
        WITHDRAWN,
        WAITING_FIRST,
        WAITING_SECOND
    }

    Span dates() {
        return Span.of(first, last);
    }

    boolean shows() {
        return kind == Kind.TRIP || ending == Ending.GRANTED || ending == Ending.SENT_BACK_ONCE;
    }
}
