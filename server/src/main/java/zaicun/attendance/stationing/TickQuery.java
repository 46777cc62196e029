package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * What a list of the three is narrowed to, as it stands in an address.
 *
 * @param village its code or the beginning of it, or empty
 * @param from first of the days on which people are in place; today where it is left out
 */
record TickQuery(String village, Optional<TickState> state, Optional<LocalDate> from, Optional<LocalDate> to) {

    TickQuery {
        village = village == null ? "" : village.strip();
    }

    Span dates(LocalDate today) {
        var last = to.orElse(from.filter(today::isBefore).orElse(today));
        var first = from.orElse(last);
        if (last.isBefore(first)) {
            throw new InputError("to", "结束日期 " + last + " 早于开始日期 " + first + "；请核对。");
        }
        return Span.of(first, last);
    }
}
