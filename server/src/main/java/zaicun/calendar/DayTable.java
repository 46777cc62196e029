package zaicun.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The special days of all years, with running sums over them; never changes. */
final class DayTable {

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final SortedSet<Integer> years;
    private final long first;
    private final int[] correctionsBefore;

    DayTable(Collection<SpecialDay> days) {
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

    Map<LocalDate, SpecialDay> special() {
        return special;
    }

    SortedSet<Integer> years() {
        return years;
    }

    long workingDaysBefore(long epochDay) {
        long sinceMonday = epochDay + 3; // 1969-12-29 was a Monday
        long weekdays = Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 5);
        long place = Math.clamp(epochDay - first, 0, correctionsBefore.length - 1);
        return weekdays + correctionsBefore[(int) place];
    }
}
