package zaicun.attendance.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import zaicun.attendance.DayMark;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** On which dates people were where, as the register says now. */
public interface DaysInVillage {

    /** By person the dates whose day mark in force is one of these; whoever has none is absent. */
    Map<UUID, SortedSet<LocalDate>> of(District district, Collection<UUID> people, Span dates, Set<DayMark> marks);
}
