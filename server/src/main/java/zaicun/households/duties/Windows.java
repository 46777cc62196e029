package zaicun.households.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/** The windows of a kind that touch given dates. An open end is cut a little after the day of asking. */
final class Windows {

    private static final int AHEAD = 35;

    private Windows() {}

    static List<Window> touching(Window.Kind kind, Span dates, LocalDate asOf) {
        var horizon = asOf.plusDays(AHEAD);
        var until = dates.until().isAfter(horizon) ? horizon : dates.until();
        return Stream.iterate(kind.holding(dates.from()), window -> window.span().from().isBefore(until), Window::next)
                .toList();
    }
}
