package zaicun.attendance.trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored trips. Those that were corrected or taken back stay readable but are not in force. */
@Repository
public class Trips {

    static final String COLUMNS =
            """
            t.district, t.id, t.person, t.posting, t.village, t.kind, t.from_on, t.until, t.nights, t.purpose,
            t.caller, t.place, t.cancelled, t.replaces, t.reason, t.recorded_at, t.recorded_by, t.recorder
            """;
    private static final String SELECT = "select " + COLUMNS + " from trip t ";
    private static final String IN_FORCE =
            """
               and not t.cancelled
               and not exists (select 1 from trip n where n.district = t.district and n.replaces = t.id)
            """;

    private final JdbcClient database;

    Trips(JdbcClient database) {
        this.database = database;
    }

    /** Two reports about one person at once wait for each other, so that the second sees the first. */
    void lockPerson(District district, UUID person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:name, 9))")
                .param("name", "trips " + district + " " + person)
                .query((row, number) -> 0)
                .single();
    }

    /** Trips in force of these people that touch the dates. */
    public List<Trip> of(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where t.district = :district and t.person = any(:people)
                                   and t.from_on < :until and t.until > :from
                                """
                                + IN_FORCE
                                + " order by t.from_on, t.id")
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Trips::read)
                .list();
    }

    Optional<Trip> find(District district, UUID id) {
        return database.sql(SELECT + " where t.district = :district and t.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Trips::read)
                .optional();
    }

    void add(Trip trip) {
        database.sql(
                        """
                        insert into trip (district, id, person, posting, village, kind, from_on, until, nights, purpose,
                                          caller, place, cancelled, replaces, reason, recorded_at, recorded_by, recorder)
                        values (:district, :id, :person, :posting, :village, :kind, :from, :until, :nights, :purpose,
                                :caller, :place, :cancelled, :replaces, :reason, :recordedAt, :recordedBy, :recorder)
                        """)
                .param("district", trip.district().code())
                .param("id", trip.id())
                .param("person", trip.person())
                .param("posting", trip.posting())
                .param("village", trip.village())
                .param("kind", trip.kind().name())
                .param("from", trip.dates().from())
                .param("until", trip.dates().until())
                .param("nights", trip.nights())
                .param("purpose", trip.purpose())
                .param("caller", trip.caller())
                .param("place", trip.place())
                .param("cancelled", trip.cancelled())
                .param("replaces", trip.replaces().orElse(null))
                .param("reason", trip.reason())
                .param("recordedAt", trip.recordedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("recordedBy", trip.recordedBy())
                .param("recorder", trip.recorder())
                .update();
    }

    static Trip read(ResultSet row, int number) throws SQLException {
        return new Trip(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("posting", UUID.class),
                row.getString("village"),
                TripKind.valueOf(row.getString("kind")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getInt("nights"),
                row.getString("purpose"),
                row.getString("caller"),
                row.getString("place"),
                row.getBoolean("cancelled"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
