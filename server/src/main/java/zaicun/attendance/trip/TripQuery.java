package zaicun.attendance.trip;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** What a list of trips is narrowed to, as it stands in an address; {@code village} may be the beginning of a code. */
record TripQuery(
        String village, Optional<TripKind> kind, Optional<TripState> state, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_AHEAD = 60;

    TripQuery {
        village = village == null ? "" : village.strip();
    }

    /** Trips are mostly asked for around today. */
    Span dates(LocalDate today) {
        var first = from.orElse(to.orElse(today).minusDays(DAYS_BACK));
        var last = to.orElse(today.isBefore(first) ? first.plusDays(DAYS_AHEAD) : today.plusDays(DAYS_AHEAD));
        if (last.isBefore(first)) {
            throw new InputError("to", "结束日期 " + last + " 早于开始日期 " + first + "；请核对。");
        }
        return Span.of(first, last);
    }
}
