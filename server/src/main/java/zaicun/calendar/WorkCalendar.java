package zaicun.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;

/**
 * Which dates are working days. Counting is arithmetic: weekdays by formula, corrected by running sums over the dates
 * for which there is data, so that a span of any length costs the same.
 */
public final class WorkCalendar {

    private final Map<LocalDate, SpecialDay> special;
    private final SortedSet<Integer> years;
    private final long first;
    private final int[] correctionsBefore;

    private WorkCalendar(Collection<SpecialDay> days) {
        special = new HashMap<>();
        days.forEach(day -> special.put(day.date(), day));
        years = days.stream().map(day -> day.date().getYear()).collect(Collectors.toCollection(TreeSet::new));
        first = days.stream().mapToLong(day -> day.date().toEpochDay()).min().orElse(0);
        long last = days.stream().mapToLong(day -> day.date().toEpochDay()).max().orElse(first);
        correctionsBefore = new int[(int) (last - first) + 2];
        for (int i = 1; i < correctionsBefore.length; i++) {
            var day = special.get(LocalDate.ofEpochDay(first + i - 1));
            correctionsBefore[i] = correctionsBefore[i - 1] + (day == null ? 0 : day.correction());
        }
    }

    /** The calendar shipped with the product. */
    public static WorkCalendar official() {
        return CalendarFile.fromClasspath("policy/holidays.csv");
    }

    /** Reads {@code date,kind,name} lines; {@code source} names them in a {@link CalendarFault}. */
    public static WorkCalendar read(String source, String text) {
        return new CalendarFile(source).read(text);
    }

    public static WorkCalendar of(Collection<SpecialDay> days) {
        return new WorkCalendar(days);
    }

    public boolean isWorkingDay(LocalDate date) {
        long day = date.toEpochDay();
        return workingDaysBefore(day + 1) > workingDaysBefore(day);
    }

    public int workingDays(Span span) {
        return workingDays(span.from(), span.until());
    }

    /** Working days from a date up to, not including, another; none where the second is not later. */
    public int workingDays(LocalDate from, LocalDate until) {
        return (int) Math.max(0, workingDaysBefore(until.toEpochDay()) - workingDaysBefore(from.toEpochDay()));
    }

    /** Half-days of working days inside. */
    public int workingHalves(HalfDaySpan span) {
        var from = span.from();
        var to = span.to();
        int halves = 2 * workingDays(from.date(), to.date().plusDays(1));
        return halves
                - (from.half() == Half.PM && isWorkingDay(from.date()) ? 1 : 0)
                - (to.half() == Half.AM && isWorkingDay(to.date()) ? 1 : 0);
    }

    /** Half-days of any kind inside. */
    public static int calendarHalves(HalfDaySpan span) {
        long days = span.to().date().toEpochDay() - span.from().date().toEpochDay() + 1;
        return (int) (2 * days) - (span.from().half() == Half.PM ? 1 : 0) - (span.to().half() == Half.AM ? 1 : 0);
    }

    /** Whether a working half-day lies strictly between. */
    public boolean hasWorkingHalfBetween(HalfDay earlier, HalfDay later) {
        var from = earlier.next();
        var to = later.previous();
        return !to.isBefore(from) && workingHalves(new HalfDaySpan(from, to)) > 0;
    }

    /** The n-th working day on or after a date, {@code n} from 1. */
    public LocalDate workingDay(int n, LocalDate onOrAfter) {
        if (n < 1) {
            throw new IllegalArgumentException("there is no working day number " + n);
        }
        long start = onOrAfter.toEpochDay();
        long target = workingDaysBefore(start) + n;
        long low = start;
        long high = start + n;
        while (workingDaysBefore(high) < target) {
            low = high;
            high += n + 7L;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (workingDaysBefore(middle) < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return LocalDate.ofEpochDay(high - 1);
    }

    /** The n-th working day strictly after a date: the due day of "within n working days". */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        return workingDay(n, date.plusDays(1));
    }

    public LocalDate workingDayOf(YearMonth month, int n) {
        return workingDay(n, month.atDay(1));
    }

    public boolean hasDataFor(int year) {
        return years.contains(year);
    }

    /** Years touched by the span for which only Monday to Friday is known; an open span is looked at for its first year. */
    public List<Integer> yearsWithoutData(Span span) {
        int last = span.isOpen() ? span.from().getYear() : span.last().getYear();
        return IntStream.rangeClosed(span.from().getYear(), last).filter(y -> !hasDataFor(y)).boxed().toList();
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(years);
    }

    /** The holiday or shifted working day on this date, if it is one. */
    public Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(special.get(date));
    }

    private long workingDaysBefore(long epochDay) {
        long sinceMonday = epochDay + 3; // 1969-12-29 was a Monday
        long weekdays = Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 5);
        long place = Math.clamp(epochDay - first, 0, correctionsBefore.length - 1);
        return weekdays + correctionsBefore[(int) place];
    }
}
