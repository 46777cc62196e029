package zaicun.households.days;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.kernel.Clause;

/** Problems found and worked on, hardship reported, members who left or came back. */
@Repository
class CareLines {

    private static final Clause PROBLEM = Clause.of("7.6");
    private static final Clause HARDSHIP = Clause.of("7.9");
    private static final Clause MOVE = Clause.of("7.10");

    private final JdbcClient database;
    private final Clock clock;

    CareLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<DayLine> problems(DayBookQuery asked) {
        return ask(
                        """
                        select p.recorded_by as person, p.id, p.found_on as on_date, h.head, h.code
                          from household_problem p
                          join household h on h.district = p.district and h.id = p.household
                         where p.district = :district and p.village = :village and p.recorded_by = any(:people)
                           and p.found_on >= :from and p.found_on < :until and p.state <> 'WITHDRAWN'
                        """,
                        asked)
                .query((row, number) -> LineRows.of(
                        row, PROBLEM, "problem", "记下" + LineRows.household(row) + "的困难问题"))
                .list();
    }

    List<DayLine> problemActs(DayBookQuery asked) {
        return ask(
                        """
                        select a.acted_by as person, a.id, (a.recorded_at at time zone :zone)::date as on_date, a.state,
                               h.head, h.code
                          from household_problem_act a
                          join household_problem p on p.district = a.district and p.id = a.problem
                          join household h on h.district = p.district and h.id = p.household
                         where a.district = :district and p.village = :village and a.acted_by = any(:people)
                           and a.recorded_at >= (:from::date)::timestamp at time zone :zone
                           and a.recorded_at < (:until::date)::timestamp at time zone :zone
                           and a.state in ('WORKING', 'SOLVED', 'CANNOT')
                        """,
                        asked)
                .param("zone", clock.getZone().getId())
                .query((row, number) -> LineRows.of(
                        row,
                        PROBLEM,
                        "problem",
                        "协调" + LineRows.household(row) + "的困难问题，" + outcome(row.getString("state"))))
                .list();
    }

    private static String outcome(String state) {
        return switch (state) {
            case "SOLVED" -> "已解决";
            case "CANNOT" -> "暂不能解决";
            default -> "办理中";
        };
    }

    List<DayLine> hardship(DayBookQuery asked) {
        return ask(
                        """
                        select r.recorded_by as person, r.id, (r.recorded_at at time zone :zone)::date as on_date,
                               h.head, h.code
                          from hardship_report r
                          join household h on h.district = r.district and h.id = r.household
                         where r.district = :district and r.village = :village and r.recorded_by = any(:people)
                           and r.recorded_at >= (:from::date)::timestamp at time zone :zone
                           and r.recorded_at < (:until::date)::timestamp at time zone :zone
                           and r.state <> 'WITHDRAWN'
                        """,
                        asked)
                .param("zone", clock.getZone().getId())
                .query((row, number) -> LineRows.of(
                        row, HARDSHIP, "hardship", "上报" + LineRows.household(row) + "突发严重困难情况"))
                .list();
    }

    List<DayLine> moves(DayBookQuery asked) {
        return ask(
                        """
                        select m.recorded_by as person, m.id, m.moved_on as on_date, m.kind, h.head, h.code
                          from member_move m
                          join household h on h.district = m.district and h.id = m.household
                         where m.district = :district and h.village = :village and m.recorded_by = any(:people)
                           and m.moved_on >= :from and m.moved_on < :until
                        """,
                        asked)
                .query((row, number) -> LineRows.of(
                        row,
                        MOVE,
                        "move",
                        "登记" + LineRows.household(row)
                                + (row.getString("kind").equals("LEFT") ? "有人外出务工" : "有人返乡")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, DayBookQuery asked) {
        return database.sql(sql)
                .param("district", asked.district().code())
                .param("village", asked.village())
                .param("people", asked.people().toArray(UUID[]::new))
                .param("from", asked.dates().from())
                .param("until", asked.dates().until());
    }
}
