package zaicun.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zaicun.kernel.Span;

/** Both dates included; an absent end is open. */
record Period(LocalDate from, Optional<LocalDate> to) {

    Period {
        CaseJson.required("from", from);
    }

    Span span() {
        return to.map(last -> CaseJson.word("period", from + " – " + last, _ -> Span.of(from, last)))
                .orElseGet(() -> Span.from(from));
    }

    static List<Span> spans(List<Period> periods) {
        return periods.stream().map(Period::span).toList();
    }
}
