package zaicun.households.days;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Visits in force, a line for each who was there, and contacts. What was seen and said stays on the household's card. */
@Repository
class VisitLines {

    private static final Clause VISIT = Clause.of("7.7");
    private static final Clause CONTACT = Clause.of("7.5");

    private final JdbcClient database;
    private final Policy policy;
    private final Clock clock;

    VisitLines(JdbcClient database, Policy policy, Clock clock) {
        this.database = database;
        this.policy = policy;
        this.clock = clock;
    }

    List<DayLine> visits(DayBookQuery asked) {
        return database.sql(
                        """
                        select w.person, w.visit as id, w.visited_on as on_date, h.head, h.code
                          from visit_visitor w
                          join household h on h.district = w.district and h.id = w.household
                         where w.district = :district and w.person = any(:people) and w.village = :village
                           and w.visited_on >= :from and w.visited_on < :until
                           and not exists (select from visit later
                                            where later.district = w.district and later.replaces = w.visit)
                        """)
                .param("district", asked.district().code())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("village", asked.village())
                .param("from", asked.dates().from())
                .param("until", asked.dates().until())
                .query((row, number) -> LineRows.of(row, VISIT, "visit", "走访" + LineRows.household(row)))
                .list();
    }

    List<DayLine> contacts(DayBookQuery asked) {
        var means = policy.on(LocalDate.now(clock)).get(PolicyKeys.CONTACT_MEANS);
        return database.sql(
                        """
                        select c.person, c.id, c.contacted_on as on_date, c.means, h.head, h.code
                          from contact c
                          join household h on h.district = c.district and h.id = c.household
                         where c.district = :district and c.person = any(:people) and c.village = :village
                           and c.contacted_on >= :from and c.contacted_on < :until and c.retracted is null
                           and not exists (select from contact later
                                            where later.district = c.district and later.replaces = c.id)
                        """)
                .param("district", asked.district().code())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("village", asked.village())
                .param("from", asked.dates().from())
                .param("until", asked.dates().until())
                .query((row, number) -> LineRows.of(
                        row,
                        CONTACT,
                        "contact",
                        "联系" + LineRows.household(row) + "：" + title(means, row.getString("means"))))
                .list();
    }

    private static String title(List<CatalogueItem> means, String code) {
        return means.stream()
                .filter(item -> item.code().equals(code))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(code);
    }
}
