package zaicun.guidance.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zaicun.kernel.Span;

/** Whether an office is held on every day of a stretch of time, and where it is not. */
record InCharge(List<Span> gaps) {

    static InCharge over(Span part, List<Span> held) {
        var gaps = new ArrayList<Span>();
        var reached = part.from();
        for (var span : held.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (span.from().isAfter(reached) && reached.isBefore(part.until())) {
                gaps.add(new Span(reached, earlier(span.from(), part.until())));
            }
            reached = later(reached, span.until());
        }
        if (reached.isBefore(part.until())) {
            gaps.add(new Span(reached, part.until()));
        }
        return new InCharge(List.copyOf(gaps));
    }

    boolean whole() {
        return gaps.isEmpty();
    }

    Optional<LocalDate> firstGap() {
        return gaps.stream().map(Span::from).findFirst();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
