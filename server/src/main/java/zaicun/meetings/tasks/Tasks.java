package zaicun.meetings.tasks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;

/** Stored tasks and what became of them. */
@Repository
class Tasks {

    private static final String SELECT =
            """
            select district, id, meeting, team, village, words, owner, due_on, state, outcome, ended_on, version, recorded_by
              from meeting_task
            """;

    private final JdbcClient database;
    private final Clock clock;

    Tasks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Task> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Tasks::read)
                .optional();
    }

    /** What the team has open, the soonest due first. */
    List<Task> openOf(District district, UUID team) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and team = :team and state = 'OPEN'
                                 order by due_on, id
                                """)
                .param("district", district.code())
                .param("team", team)
                .query(Tasks::read)
                .list();
    }

    List<Task> openOfOwner(District district, UUID owner) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and owner = :owner and state = 'OPEN'
                                 order by due_on, id
                                """)
                .param("district", district.code())
                .param("owner", owner)
                .query(Tasks::read)
                .list();
    }

    List<Task> ofMeetings(District district, Collection<UUID> meetings) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and meeting = any(:meetings)
                                 order by due_on, id
                                """)
                .param("district", district.code())
                .param("meetings", meetings.toArray(UUID[]::new))
                .query(Tasks::read)
                .list();
    }

    /** Tasks of these teams in that state, or in any; open and soonest due first. */
    List<Task> ofTeams(District district, Collection<UUID> teams, Optional<TaskState> state, int most) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and team = any(:teams) and (:state = '' or state = :state)
                                 order by case state when 'OPEN' then 0 else 1 end,
                                          case state when 'OPEN' then due_on end, ended_on desc nulls first, id
                                 limit :most
                                """)
                .param("district", district.code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("state", state.map(TaskState::name).orElse(""))
                .param("most", most)
                .query(Tasks::read)
                .list();
    }

    /** What somebody finished between these dates. */
    List<Task> finished(District district, UUID team, LocalDate from, LocalDate until) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and team = :team and state = 'DONE'
                                   and ended_on >= :from and ended_on < :until
                                 order by ended_on, id
                                """)
                .param("district", district.code())
                .param("team", team)
                .param("from", from)
                .param("until", until)
                .query(Tasks::read)
                .list();
    }

    void add(Task task) {
        database.sql(
                        """
                        insert into meeting_task (district, id, meeting, team, village, words, owner, due_on, state,
                                                  recorded_at, recorded_by)
                        values (:district, :id, :meeting, :team, :village, :words, :owner, :dueOn, :state, :at, :by)
                        """)
                .param("district", task.district().code())
                .param("id", task.id())
                .param("meeting", task.meeting())
                .param("team", task.team())
                .param("village", task.village())
                .param("words", task.words())
                .param("owner", task.owner())
                .param("dueOn", task.dueOn())
                .param("state", task.state().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", task.recordedBy())
                .update();
    }

    /** Writes the new state unless somebody was faster. */
    boolean move(Task now) {
        return database.sql(
                                """
                                update meeting_task
                                   set state = :state, owner = :owner, due_on = :dueOn, outcome = :outcome,
                                       ended_on = :endedOn::date, version = version + 1
                                 where district = :district and id = :id and version = :version
                                """)
                        .param("state", now.state().name())
                        .param("owner", now.owner())
                        .param("dueOn", now.dueOn())
                        .param("outcome", now.outcome())
                        .param("endedOn", now.endedOn().orElse(null))
                        .param("district", now.district().code())
                        .param("id", now.id())
                        .param("version", now.version())
                        .update()
                > 0;
    }

    private static Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("meeting", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getString("words"),
                row.getObject("owner", UUID.class),
                row.getObject("due_on", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getString("outcome"),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getInt("version"),
                row.getObject("recorded_by", UUID.class));
    }
}
