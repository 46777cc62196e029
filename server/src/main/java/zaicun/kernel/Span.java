package zaicun.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates from {@code from} up to, not including, {@code until}. An open end is {@link #FOREVER}. A span holds
 * at least one date.
 */
public record Span(LocalDate from, LocalDate until) {

    /** The end of a span that has none; storable as a PostgreSQL date. */
    public static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("empty span: " + from + " – " + until);
        }
    }

    /** Both dates included. */
    public static Span of(LocalDate first, LocalDate last) {
        return new Span(first, last.isBefore(FOREVER) ? last.plusDays(1) : FOREVER);
    }

    public static Span from(LocalDate first) {
        return new Span(first, FOREVER);
    }

    public static Span day(LocalDate date) {
        return of(date, date);
    }

    public boolean isOpen() {
        return until.equals(FOREVER);
    }

    /** The last date inside. */
    public LocalDate last() {
        return isOpen() ? FOREVER : until.minusDays(1);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether one begins on the very date on which the other ends. */
    public boolean meets(Span other) {
        return until.equals(other.from) || other.until.equals(from);
    }

    public Optional<Span> intersect(Span other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        var latest = from.isAfter(other.from) ? from : other.from;
        var earliest = until.isBefore(other.until) ? until : other.until;
        return Optional.of(new Span(latest, earliest));
    }

    /** Calendar days inside. */
    public long length() {
        return ChronoUnit.DAYS.between(from, until);
    }

    public Stream<LocalDate> dates() {
        return from.datesUntil(until);
    }
}
