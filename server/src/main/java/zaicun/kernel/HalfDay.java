package zaicun.kernel;

import java.time.LocalDate;
import java.util.Comparator;

/** One half of one day in Asia/Shanghai, written {@code 2026-11-03 AM}. */
public record HalfDay(LocalDate date, Half half) implements Comparable<HalfDay> {

    private static final Comparator<HalfDay> ORDER =
            Comparator.comparing(HalfDay::date).thenComparing(HalfDay::half);

    public static HalfDay parse(String written) {
        var parts = written.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a half-day such as 2026-11-03 AM: " + written);
        }
        return new HalfDay(LocalDate.parse(parts[0]), Half.valueOf(parts[1]));
    }

    public HalfDay next() {
        return half == Half.AM ? new HalfDay(date, Half.PM) : new HalfDay(date.plusDays(1), Half.AM);
    }

    public HalfDay previous() {
        return half == Half.PM ? new HalfDay(date, Half.AM) : new HalfDay(date.minusDays(1), Half.PM);
    }

    public boolean isAfter(HalfDay other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(HalfDay other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(HalfDay other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return date + " " + half;
    }
}
