package zaicun.support.subsidies;

import java.time.YearMonth;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** One unit's people in one host district in one month. */
record UnitMonth(District district, UUID unit, YearMonth month) {

    Span span() {
        return Span.of(month.atDay(1), month.atEndOfMonth());
    }
}
