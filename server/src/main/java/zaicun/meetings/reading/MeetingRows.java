package zaicun.meetings.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Lists stored meetings of teams, newest versions only; names are the roster's matter. */
@Repository
class MeetingRows {

    private static final String FROM =
            """
              from meeting m
             where m.district = :district and m.team = any(:teams) and not m.retracted
               and m.held_on >= :from and m.held_on < :until
               and not exists (select from meeting n where n.district = m.district and n.replaces = m.id)
               and (:text = '' or m.team = any(:named)
                    or strpos(concat_ws(' ', m.recorder, m.place, m.summary, m.problems, m.plans), :text) > 0)
            """;
    private static final String COLUMNS =
            """
            select m.district, m.root, m.team, m.village, m.held_on, m.chair, m.recorder,
                   (select count(*) from meeting_attendee a where a.district = m.district and a.meeting = m.id) as attended,
                   (select count(*) from meeting_task t where t.district = m.district and t.meeting = m.root) as tasks,
                   (select count(*) from meeting_task t
                     where t.district = m.district and t.meeting = m.root and t.state = 'OPEN') as open_tasks,
                   left(concat_ws(' ', nullif(m.summary, ''), nullif(m.problems, ''), nullif(m.plans, '')), 80) as words
            """;
    private static final String ORDER =
            """
             order by case when :sort = 'village' and not :descending then m.village end,
                      case when :sort = 'village' and :descending then m.village end desc,
                      case when :sort = 'recorder' and not :descending then m.recorder end,
                      case when :sort = 'recorder' and :descending then m.recorder end desc,
                      case when :sort = 'on' and not :descending then m.held_on end,
                      m.held_on desc, m.root
             limit :limit
            """;

    private final JdbcClient database;

    MeetingRows(JdbcClient database) {
        this.database = database;
    }

    /** What is listed: of which teams, on which dates, holding which words; {@code named} teams hold them by name. */
    record Asked(Collection<UUID> teams, Span dates, String text, Set<UUID> named) {}

    /** A meeting as it is stored, for a list. */
    record Line(
            District district, UUID root, UUID team, String village, LocalDate on, UUID chair, int attended, int tasks,
            int openTasks, String recorder, String words) {}

    List<Line> rows(District district, Asked asked, MeetingQuery query) {
        return asked(COLUMNS + FROM + ORDER, district, asked)
                .param("sort", query.order())
                .param("descending", query.isDescending())
                .param("limit", query.reach())
                .query(MeetingRows::read)
                .list();
    }

    long count(District district, Asked asked) {
        return asked("select count(*) " + FROM, district, asked).query(Long.class).single();
    }

    private JdbcClient.StatementSpec asked(String sql, District district, Asked asked) {
        return database.sql(sql)
                .param("district", district.code())
                .param("teams", asked.teams().toArray(UUID[]::new))
                .param("from", asked.dates().from())
                .param("until", asked.dates().until())
                .param("text", asked.text())
                .param("named", asked.named().toArray(UUID[]::new));
    }

    private static Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                new District(row.getString("district")),
                row.getObject("root", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("chair", UUID.class),
                row.getInt("attended"),
                row.getInt("tasks"),
                row.getInt("open_tasks"),
                row.getString("recorder"),
                row.getString("words"));
    }
}
