package zaicun.inspection.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** What a team's people did about this article: replies to what was found, and versions of the help plan. */
@Repository
class InspectionDays implements DayBookSource {

    private final JdbcClient database;
    private final Clock clock;

    InspectionDays(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        return Stream.concat(replies(asked), plans(asked));
    }

    private Stream<DayLine> replies(DayBookQuery asked) {
        return database.sql(
                        """
                        select e.recorded_by as person, (e.recorded_at at time zone :zone)::date as on_date, f.id, f.clause
                          from finding_event e
                          join finding f on f.district = e.district and f.id = e.finding
                         where f.district = :district and f.team = :team and e.move = 'REPLY'
                           and e.recorded_by = any(:people)
                           and e.recorded_at >= (:from::date)::timestamp at time zone :zone
                           and e.recorded_at < (:until::date)::timestamp at time zone :zone
                        """)
                .param("zone", clock.getZone().getId())
                .param("district", asked.district().code())
                .param("team", asked.team())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("from", asked.dates().from())
                .param("until", asked.dates().until())
                .query((row, number) -> line(row, "8.3", "finding", "回复督查整改（第 " + row.getString("clause") + " 条）"))
                .list()
                .stream();
    }

    private Stream<DayLine> plans(DayBookQuery asked) {
        return database.sql(
                        """
                        select recorded_by as person, made_on as on_date, id, year, version
                          from help_plan
                         where district = :district and team = :team and recorded_by = any(:people)
                           and made_on >= :from and made_on < :until
                        """)
                .param("district", asked.district().code())
                .param("team", asked.team())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("from", asked.dates().from())
                .param("until", asked.dates().until())
                .query((row, number) -> line(
                        row, "8.5", "help-plan",
                        "保存" + row.getInt("year") + "年帮扶计划第 " + row.getInt("version") + " 版"))
                .list()
                .stream();
    }

    private static DayLine line(ResultSet row, String clause, String kind, String text) throws SQLException {
        return new DayLine(
                row.getObject("on_date", LocalDate.class),
                Optional.of(row.getObject("person", UUID.class)),
                Clause.of(clause),
                kind,
                row.getString("id"),
                text);
    }
}
