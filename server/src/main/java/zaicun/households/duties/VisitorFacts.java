package zaicun.households.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.duty.Fact;
import zaicun.households.Household;
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Whom stationed people visited, read for many of them at once. */
@Repository
class VisitorFacts {

    private record Visited(UUID person, Fact fact) {}

    /** Who of those who were there a joint visit counts for. */
    enum Joint {
        EACH,
        RECORDER_ONLY
    }

    private final JdbcClient database;

    VisitorFacts(JdbcClient database) {
        this.database = database;
    }

    /** Visits by person, with the household in {@link Fact#about()}. */
    Map<UUID, List<Fact>> of(District district, Collection<UUID> people, Span window, Joint joint) {
        return database.sql(
                        """
                        select w.person, w.visit, w.visited_on, w.household, h.head, h.code
                          from visit_visitor w
                          join household h on h.district = w.district and h.id = w.household
                         where w.district = :district and w.person = any(:people)
                           and w.visited_on >= :from and w.visited_on < :until
                           and not exists (select from visit later
                                            where later.district = w.district and later.replaces = w.visit)
                           and (:joint = 'EACH' or exists (select from visit v
                                                            where v.district = w.district and v.id = w.visit
                                                              and v.recorded_by = w.person))
                         order by w.person, w.visited_on, w.visit
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", window.from())
                .param("until", window.until())
                .param("joint", joint.name())
                .query((row, number) -> new Visited(
                        Rows.id(row, "person"),
                        new Fact(
                                "visit",
                                row.getString("visit"),
                                row.getObject("visited_on", LocalDate.class),
                                row.getString("household"),
                                "走访" + Household.veiledName(row.getString("head"), row.getString("code")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Visited::person, Collectors.mapping(Visited::fact, Collectors.toList())));
    }
}
