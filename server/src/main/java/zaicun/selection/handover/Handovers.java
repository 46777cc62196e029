package zaicun.selection.handover;

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
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored handovers. */
@Repository
public class Handovers {

    private static final String SELECT =
            """
            select district, id, posting, person, team, unit, village, last_on, due_on, state, version, done_on
              from handover
            """;

    private final JdbcClient database;
    private final Clock clock;

    Handovers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Handover> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Handovers::read)
                .optional();
    }

    Optional<Handover> lock(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(Handovers::read)
                .optional();
    }

    public Optional<Handover> ofPosting(District district, UUID posting) {
        return database.sql(SELECT + "where district = :district and posting = :posting")
                .param("district", district.code())
                .param("posting", posting)
                .query(Handovers::read)
                .optional();
    }

    /** Those whose time from the last day to the due day touches the dates, below a village prefix. */
    public List<Handover> under(District district, String prefix, Span dates) {
        return database.sql(SELECT
                        + """
                         where district = :district and lies_under(village, :prefix)
                           and last_on < :until and greatest(due_on, last_on) >= :from
                         order by village, last_on, id
                        """)
                .param("district", district.code())
                .param("prefix", prefix)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Handovers::read)
                .list();
    }

    public List<Handover> ofPerson(District district, UUID person) {
        return database.sql(SELECT + "where district = :district and person = :person order by last_on desc")
                .param("district", district.code())
                .param("person", person)
                .query(Handovers::read)
                .list();
    }

    /** Those of the units, below the prefixes, or in the teams; the open ones first. */
    public List<Handover> within(District district, Collection<UUID> units, Collection<String> prefixes) {
        return database.sql(SELECT
                        + """
                         where district = :district and (unit = any(:units) or starts_with_any(village, :prefixes))
                         order by case when state = 'WITNESSED' then 1 else 0 end, last_on desc, id
                         limit 500
                        """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("prefixes", prefixes.toArray(String[]::new))
                .query(Handovers::read)
                .list();
    }

    public List<Handover> ofTeam(District district, UUID team) {
        return database.sql(SELECT + "where district = :district and team = :team order by last_on desc, id")
                .param("district", district.code())
                .param("team", team)
                .query(Handovers::read)
                .list();
    }

    /** A posting is handed over once; where its end moves again, the days move with it until somebody has signed. */
    void open(Handover handover) {
        database.sql(
                        """
                        insert into handover (district, id, posting, person, team, unit, village, last_on, due_on, state,
                                              recorded_at)
                        values (:district, :id, :posting, :person, :team, :unit, :village, :lastOn, :dueOn, :state, :at)
                        on conflict (district, posting) do update
                           set last_on = excluded.last_on, due_on = excluded.due_on
                         where handover.state = 'OPEN'
                        """)
                .param("district", handover.district().code())
                .param("id", handover.id())
                .param("posting", handover.from().posting())
                .param("person", handover.from().person())
                .param("team", handover.from().team())
                .param("unit", handover.from().unit())
                .param("village", handover.from().village())
                .param("lastOn", handover.from().last())
                .param("dueOn", handover.dueOn())
                .param("state", handover.state().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** Moves it under the version that was seen; a new one has no signature yet. */
    void move(Handover seen, HandoverState to, int version) {
        int moved = database.sql(
                        """
                        update handover set state = :state, version = :next, done_on = :doneOn::date
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", to.name())
                .param("next", version)
                .param("doneOn", to == HandoverState.WITNESSED ? LocalDate.now(clock) : null)
                .param("district", seen.district().code())
                .param("id", seen.id())
                .param("version", seen.version())
                .update();
        if (moved != 1) {
            throw changed();
        }
    }

    static Conflict changed() {
        return new Conflict("这份交接刚刚被他人修改过；请刷新后查看最新内容再办理。");
    }

    private static Handover read(ResultSet row, int number) throws SQLException {
        return new Handover(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                new Handover.From(
                        row.getObject("posting", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("team", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("village"),
                        row.getObject("last_on", LocalDate.class)),
                HandoverState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("due_on", LocalDate.class),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)));
    }
}
