package zaicun.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;

/**
 * Which dates are working days. Counting is arithmetic: weekdays by formula, corrected by running sums over the dates
 * for which there is data, so that a span of any length costs the same. There is one, held by everybody; when a year is
 * loaded it changes inside.
 */
public final class WorkCalendar {

    private volatile DayTable table;

    private WorkCalendar(Collection<SpecialDay> days) {
        table = new DayTable(days);
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

    /** From now on these are the special days; answers the dates on which that makes a difference. */
    SortedSet<LocalDate> become(Collection<SpecialDay> days) {
        var before = table;
        var after = new DayTable(days);
        table = after;
        return Stream.of(before, after)
                .flatMap(one -> one.special().keySet().stream())
                .filter(date -> isWorkingDay(before, date) != isWorkingDay(after, date))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean isWorkingDay(LocalDate date) {
        return isWorkingDay(table, date);
    }

    private static boolean isWorkingDay(DayTable days, LocalDate date) {
        long day = date.toEpochDay();
        return days.workingDaysBefore(day + 1) > days.workingDaysBefore(day);
    }

    public int workingDays(Span span) {
        return workingDays(span.from(), span.until());
    }

    /** Working days from a date up to, not including, another; none where the second is not later. */
    public int workingDays(LocalDate from, LocalDate until) {
        var days = table;
        return (int)
                Math.max(0, days.workingDaysBefore(until.toEpochDay()) - days.workingDaysBefore(from.toEpochDay()));
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
        var days = table;
        long start = onOrAfter.toEpochDay();
        long target = days.workingDaysBefore(start) + n;
        long low = start;
        long high = start + n;
        while (days.workingDaysBefore(high) < target) {
            low = high;
            high += n + 7L;
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (days.workingDaysBefore(middle) < target) {
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
        return table.years().contains(year);
    }

    /** Years touched by the span for which only Monday to Friday is known; an open span is looked at for its first year. */
    public List<Integer> yearsWithoutData(Span span) {
        int last = span.isOpen() ? span.from().getYear() : span.last().getYear();
        return IntStream.rangeClosed(span.from().getYear(), last).filter(y -> !hasDataFor(y)).boxed().toList();
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(table.years());
    }

    /** The holiday or shifted working day on this date, if it is one. */
    public Optional<SpecialDay> special(LocalDate date) {
        return Optional.ofNullable(table.special().get(date));
    }

    /** All of them, by date. */
    List<SpecialDay> specialDays() {
        return table.special().values().stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }
}
