package zaicun.rulebook;

import java.time.LocalDate;
import java.util.List;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;

/**
 * A year's dates on which the official calendar departs from Monday to Friday; {@code known} is false where only Monday
 * to Friday is known and the year has to be loaded.
 */
record CalendarView(
        int year, boolean known, int workingDays, List<LocalDate> workingWeekends, List<LocalDate> weekdaysOff) {

    static CalendarView of(WorkCalendar calendar, int year) {
        var dates = Span.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new CalendarView(
                year,
                calendar.hasDataFor(year),
                calendar.workingDays(dates),
                dates.dates().filter(date -> isWeekend(date) && calendar.isWorkingDay(date)).toList(),
                dates.dates().filter(date -> !isWeekend(date) && !calendar.isWorkingDay(date)).toList());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > 5;
    }
}
