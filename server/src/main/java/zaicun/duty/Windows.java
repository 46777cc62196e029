package zaicun.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/** The windows of a kind that touch given dates; an open end is cut a little after the day of asking. */
public final class Windows {

    private static final int AHEAD = 35;

    private Windows() {}

    public static List<Window> touching(Window.Kind kind, Span dates, LocalDate asOf) {
        var horizon = asOf.plusDays(AHEAD);
        var until = dates.until().isAfter(horizon) ? horizon : dates.until();
        return Stream.iterate(kind.holding(dates.from()), window -> window.span().from().isBefore(until), Window::next)
                .toList();
    }

    /** The dates that all of the windows, in their order, cover together. */
    public static Span hull(List<Window> windows) {
        return new Span(
                windows.getFirst().span().from(), windows.getLast().span().until());
    }
}
