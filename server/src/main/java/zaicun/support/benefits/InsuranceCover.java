package zaicun.support.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import zaicun.compliance.Course;
import zaicun.kernel.Span;
import zaicun.kernel.State;

/**
 * Whether insurance covers every day of a person's month in place, and when the next gap comes. Months, so that a gap of
 * long ago does not hide that all is well today.
 *
 * @param part the person's days in place in the month
 * @param inPlace the whole time in place
 * @param warning days before a gap from which on it is at risk
 */
record InsuranceCover(Span part, Span inPlace, List<Span> covers, int warning) {

    BigDecimal owed() {
        return BigDecimal.valueOf(part.length());
    }

    BigDecimal covered() {
        return BigDecimal.valueOf(part.dates()
                .filter(date -> covers.stream().anyMatch(cover -> cover.contains(date)))
                .count());
    }

    /** The first day without cover, in the month or so soon after it that the warning falls into the month. */
    Optional<LocalDate> gap() {
        return gapIn(part).or(() -> after().flatMap(this::gapIn));
    }

    private Optional<Span> after() {
        return inPlace.intersect(new Span(part.until(), part.until().plusDays(Math.max(1, warning))));
    }

    private Optional<LocalDate> gapIn(Span dates) {
        return firstGap(dates, covers);
    }

    /** The first of the dates that none of the spans holds. */
    static Optional<LocalDate> firstGap(Span dates, List<Span> covers) {
        var day = dates.from();
        for (var cover : covers.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (cover.contains(day)) {
                day = cover.until();
            }
        }
        return dates.contains(day) ? Optional.of(day) : Optional.empty();
    }

    /** Behind from the day of a gap on; at risk so many days before it; else met. */
    Course course() {
        var gap = gap();
        if (gap.isEmpty()) {
            return Course.fixed(State.MET, part.last());
        }
        var riskFrom = Optional.of(gap.get().minusDays(warning));
        return part.contains(gap.get())
                ? new Course(State.OPEN, riskFrom, gap.get().minusDays(1), State.BEHIND)
                : new Course(State.OPEN, riskFrom, part.last(), State.MET);
    }
}
