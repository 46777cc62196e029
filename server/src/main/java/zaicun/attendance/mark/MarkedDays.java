package zaicun.attendance.mark;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.attendance.DayMark;
import zaicun.attendance.reading.DaysInVillage;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Reads day marks in force for other articles. */
@Repository
class MarkedDays implements DaysInVillage {

    private record Marked(UUID person, LocalDate date) {}

    private final JdbcClient database;

    MarkedDays(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<UUID, SortedSet<LocalDate>> of(
            District district, Collection<UUID> people, Span dates, Set<DayMark> marks) {
        return database.sql(
                        """
                        select m.person, m.on_date
                          from mark m
                         where m.district = :district and m.person = any(:people) and m.part = 'DAY'
                           and m.on_date >= :from and m.on_date < :until and m.value = any(:values)
                           and not exists (select 1 from mark n where n.district = m.district and n.replaces = m.id)
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .param("values", marks.stream().map(DayMark::name).toArray(String[]::new))
                .query((row, number) -> new Marked(
                        row.getObject("person", UUID.class), row.getObject("on_date", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Marked::person, Collectors.mapping(Marked::date, Collectors.toCollection(TreeSet::new))));
    }
}
