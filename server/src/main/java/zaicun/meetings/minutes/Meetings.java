package zaicun.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored meetings of teams, every version of them. */
@Repository
public class Meetings {

    private static final String SELECT =
            """
            select m.district, m.id, m.root, m.team, m.village, m.held_on, m.place, m.chair, m.summary, m.problems, m.plans,
                   m.retracted, m.replaces, m.reason, m.recorded_at, m.recorded_by, m.recorder,
                   array(select a.person from meeting_attendee a
                          where a.district = m.district and a.meeting = m.id order by a.person) as attended
              from meeting m
            """;
    private static final String LATEST =
            " and not exists (select from meeting n where n.district = m.district and n.replaces = m.id)";

    private final JdbcClient database;
    private final Clock clock;

    Meetings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Two who write for one team at once wait for each other, so that the second sees the first. */
    void lockTeam(District district, UUID team) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 14))")
                .param("name", "meetings " + district + " " + team)
                .query((row, number) -> 0)
                .single();
    }

    /** Meetings in force of these teams on these dates. */
    public List<Meeting> of(District district, Collection<UUID> teams, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where m.district = :district and m.team = any(:teams) and not m.retracted
                                   and m.held_on >= :from and m.held_on < :until
                                """
                                + LATEST
                                + " order by m.held_on, m.id")
                .param("district", district.code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Meetings::read)
                .list();
    }

    Optional<Meeting> find(District district, UUID id) {
        return database.sql(SELECT + " where m.district = :district and m.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Meetings::read)
                .optional();
    }

    /** The version of a meeting that nothing replaces, be it taken back or not. */
    public Optional<Meeting> latest(District district, UUID root) {
        return database.sql(SELECT + " where m.district = :district and m.root = :root" + LATEST)
                .param("district", district.code())
                .param("root", root)
                .query(Meetings::read)
                .optional();
    }

    /** All versions, the first one first. */
    public List<Meeting> versions(District district, UUID root) {
        return database.sql(SELECT + " where m.district = :district and m.root = :root order by m.received_at, m.id")
                .param("district", district.code())
                .param("root", root)
                .query(Meetings::read)
                .list();
    }

    void add(Meeting meeting) {
        try {
            insert(meeting);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这次例会的记录刚刚被他人更正过；请刷新后再操作。");
        }
        database.sql(
                        """
                        insert into meeting_attendee (district, meeting, person)
                        select :district, :meeting, person from unnest(:people::uuid[]) as person
                        """)
                .param("district", meeting.district().code())
                .param("meeting", meeting.id())
                .param("people", meeting.attended().toArray(UUID[]::new))
                .update();
    }

    private void insert(Meeting meeting) {
        database.sql(
                        """
                        insert into meeting (district, id, root, team, village, held_on, place, chair, summary, problems,
                                             plans, retracted, replaces, reason, recorded_at, received_at, recorded_by,
                                             recorder)
                        values (:district, :id, :root, :team, :village, :on, :place, :chair, :summary, :problems,
                                :plans, :retracted, :replaces, :reason, :recordedAt, :receivedAt, :by, :recorder)
                        """)
                .param("district", meeting.district().code())
                .param("id", meeting.id())
                .param("root", meeting.root())
                .param("team", meeting.team())
                .param("village", meeting.village())
                .param("on", meeting.on())
                .param("place", meeting.place())
                .param("chair", meeting.chair())
                .param("summary", meeting.minutes().summary())
                .param("problems", meeting.minutes().problems())
                .param("plans", meeting.minutes().plans())
                .param("retracted", meeting.retracted())
                .param("replaces", meeting.replaces().orElse(null))
                .param("reason", meeting.reason())
                .param("recordedAt", meeting.recorded().at().atOffset(ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", meeting.recorded().by())
                .param("recorder", meeting.recorded().name())
                .update();
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("root", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                row.getObject("chair", UUID.class),
                new Minutes(row.getString("summary"), row.getString("problems"), row.getString("plans")),
                attended(row),
                row.getBoolean("retracted"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                new Meeting.Recorded(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorder")));
    }

    private static Set<UUID> attended(ResultSet row) throws SQLException {
        return Set.copyOf(Arrays.asList((UUID[]) row.getArray("attended").getArray()));
    }
}
