package zaicun.bulletins;

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
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Stored items with every text ever saved and everything done with them. */
@Repository
public class Bulletins {

    static final String SELECT =
            """
            select b.district, b.id, b.unit, b.team, b.village, b.kind, b.title, b.body, b.state, b.sent_on, b.version,
                   b.written_by, b.recorded_at
              from bulletin b
            """;

    private final JdbcClient database;
    private final Clock clock;

    Bulletins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<Bulletin> find(District district, UUID id) {
        return database.sql(SELECT + "where b.district = :district and b.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Bulletins::read)
                .optional();
    }

    /** Those sent up by the units on these dates, in whichever district, that still stand as sent. */
    public List<Bulletin> sentBy(Collection<UUID> units, Span dates) {
        return database.sql(SELECT
                        + """
                         where b.unit = any(:units) and b.sent_on >= :from and b.sent_on < :until
                         order by b.sent_on, b.id
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Bulletins::read)
                .list();
    }

    boolean add(Bulletin bulletin) {
        return database.sql(
                        """
                        insert into bulletin (district, id, unit, team, village, kind, title, body, state, sent_on,
                                              written_by, recorded_at, received_at)
                        values (:district, :id, :unit, :team::uuid, :village, :kind, :title, :body, :state,
                                :sentOn::date, :by, :recordedAt, :receivedAt)
                        on conflict do nothing
                        """)
                .param("district", bulletin.district().code())
                .param("id", bulletin.id())
                .param("unit", bulletin.source().unit())
                .param("team", bulletin.source().team().orElse(null))
                .param("village", bulletin.source().village().orElse(null))
                .param("kind", bulletin.text().kind())
                .param("title", bulletin.text().title())
                .param("body", bulletin.text().body())
                .param("state", bulletin.state().name())
                .param("sentOn", bulletin.sentOn().orElse(null))
                .param("by", bulletin.writtenBy())
                .param("recordedAt", bulletin.recordedAt())
                .param("receivedAt", OffsetDateTime.now(clock))
                .update()
                > 0;
    }

    /** Writes text and state anew unless somebody was faster. */
    boolean change(Bulletin now) {
        return database.sql(
                        """
                        update bulletin
                           set kind = :kind, title = :title, body = :body, state = :state, sent_on = :sentOn::date,
                               version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("kind", now.text().kind())
                .param("title", now.text().title())
                .param("body", now.text().body())
                .param("state", now.state().name())
                .param("sentOn", now.sentOn().orElse(null))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update()
                > 0;
    }

    /** Keeps the text as the version that it is from now on. */
    void keepVersion(Bulletin bulletin, int version, UUID by) {
        database.sql(
                        """
                        insert into bulletin_version (district, bulletin, version, kind, title, body, saved_by, saved_at)
                        values (:district, :bulletin, :version, :kind, :title, :body, :by, :at)
                        """)
                .param("district", bulletin.district().code())
                .param("bulletin", bulletin.id())
                .param("version", version)
                .param("kind", bulletin.text().kind())
                .param("title", bulletin.text().title())
                .param("body", bulletin.text().body())
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** @param state the one that the act led to */
    public record Step(BulletinAct act, BulletinState state, String words, UUID by, OffsetDateTime at) {}

    void tell(Bulletin bulletin, BulletinAct act, String words, UUID by) {
        database.sql(
                        """
                        insert into bulletin_act (district, id, bulletin, act, state, words, acted_by, recorded_at)
                        values (:district, :id, :bulletin, :act, :state, :words, :by, :at)
                        """)
                .param("district", bulletin.district().code())
                .param("id", Ids.next())
                .param("bulletin", bulletin.id())
                .param("act", act.name())
                .param("state", bulletin.state().name())
                .param("words", words)
                .param("by", by)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public List<Step> history(Bulletin bulletin) {
        return database.sql(
                        """
                        select act, state, words, acted_by, recorded_at
                          from bulletin_act
                         where district = :district and bulletin = :bulletin
                         order by id
                        """)
                .param("district", bulletin.district().code())
                .param("bulletin", bulletin.id())
                .query((row, number) -> new Step(
                        BulletinAct.valueOf(row.getString("act")),
                        BulletinState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getObject("acted_by", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class)))
                .list();
    }

    /** A text that was saved at some time. */
    public record Version(int version, String title, String body, UUID by, OffsetDateTime at) {}

    public List<Version> versions(Bulletin bulletin) {
        return database.sql(
                        """
                        select version, title, body, saved_by, saved_at
                          from bulletin_version
                         where district = :district and bulletin = :bulletin
                         order by version desc
                        """)
                .param("district", bulletin.district().code())
                .param("bulletin", bulletin.id())
                .query((row, number) -> new Version(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getObject("saved_by", UUID.class),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .list();
    }

    /** Reads a row of {@link #SELECT}. */
    public static Bulletin read(ResultSet row, int number) throws SQLException {
        return new Bulletin(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                new Bulletin.Source(
                        row.getObject("unit", UUID.class),
                        Optional.ofNullable(row.getObject("team", UUID.class)),
                        Optional.ofNullable(row.getString("village"))),
                new Bulletin.Text(row.getString("kind"), row.getString("title"), row.getString("body")),
                BulletinState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                row.getInt("version"),
                row.getObject("written_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class));
    }
}
