package zaicun.calendar;

import java.time.LocalDate;
import java.util.SortedSet;

/** On these dates it is now another thing whether one works; the calendar already says so. */
public record CalendarChanged(SortedSet<LocalDate> dates) {}
