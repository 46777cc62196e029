package zaicun.kernel;

import java.time.LocalDate;
import java.util.stream.Stream;

/** An unbroken run of half-days, both ends included. */
public record HalfDaySpan(HalfDay from, HalfDay to) {

    public HalfDaySpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " – " + to);
        }
    }

    public static HalfDaySpan parse(String from, String to) {
        return new HalfDaySpan(HalfDay.parse(from), HalfDay.parse(to));
    }

    public static HalfDaySpan wholeDays(LocalDate first, LocalDate last) {
        return new HalfDaySpan(new HalfDay(first, Half.AM), new HalfDay(last, Half.PM));
    }

    public boolean contains(HalfDay half) {
        return !half.isBefore(from) && !half.isAfter(to);
    }

    public boolean overlaps(HalfDaySpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public boolean touches(LocalDate date) {
        return !date.isBefore(from.date()) && !date.isAfter(to.date());
    }

    public Stream<HalfDay> halves() {
        return Stream.iterate(from, half -> !half.isAfter(to), HalfDay::next);
    }

    /** The half-days strictly between the end of this span and the start of a later one. */
    public Stream<HalfDay> gapUntil(HalfDaySpan later) {
        return Stream.iterate(to.next(), half -> half.isBefore(later.from), HalfDay::next);
    }

    /** The dates touched, whole or in part. */
    public Span dates() {
        return Span.of(from.date(), to.date());
    }
}
