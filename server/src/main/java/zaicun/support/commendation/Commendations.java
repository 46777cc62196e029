package zaicun.support.commendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored commendations. */
@Repository
public class Commendations {

    private static final String SELECT =
            """
            select c.district, c.id, c.person, c.unit, c.title, c.number, c.on_date, c.words, c.withdrawn, c.replaces,
                   c.reason, c.recorded_at, c.recorded_by, c.recorder
              from commendation c
            """;
    private static final String IN_FORCE =
            """
               and not c.withdrawn
               and not exists (select 1 from commendation n where n.district = c.district and n.replaces = c.id)
            """;

    private final JdbcClient database;

    Commendations(JdbcClient database) {
        this.database = database;
    }

    /** A person's own in force, the latest first. */
    public List<Commendation> ofPerson(District district, UUID person, Span dates) {
        return database.sql(SELECT
                        + " where c.district = :district and c.person = :person"
                        + " and c.on_date >= :from and c.on_date < :until"
                        + IN_FORCE
                        + " order by c.on_date desc, c.id desc")
                .param("district", district.code())
                .param("person", person)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Commendations::read)
                .list();
    }

    /** All in force of a district, the latest first. */
    List<Commendation> ofDistrict(District district) {
        return database.sql(SELECT + " where c.district = :district" + IN_FORCE + " order by c.on_date desc, c.id desc")
                .param("district", district.code())
                .query(Commendations::read)
                .list();
    }

    Optional<Commendation> find(District district, UUID id) {
        return database.sql(SELECT + " where c.district = :district and c.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Commendations::read)
                .optional();
    }

    void add(Commendation commendation) {
        try {
            insert(commendation);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这条通报表扬刚刚被他人更正或撤销过；请刷新后再操作。");
        }
    }

    private void insert(Commendation commendation) {
        database.sql(
                        """
                        insert into commendation (district, id, person, unit, title, number, on_date, words, withdrawn,
                                                  replaces, reason, recorded_at, recorded_by, recorder)
                        values (:district, :id, :person, :unit, :title, :number, :on, :words, :withdrawn, :replaces, :reason,
                                :at, :by, :recorder)
                        """)
                .param("district", commendation.district().code())
                .param("id", commendation.id())
                .param("person", commendation.person().orElse(null))
                .param("unit", commendation.unit())
                .param("title", commendation.title())
                .param("number", commendation.number())
                .param("on", commendation.on())
                .param("words", commendation.words())
                .param("withdrawn", commendation.withdrawn())
                .param("replaces", commendation.replaces().orElse(null))
                .param("reason", commendation.reason())
                .param("at", commendation.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", commendation.recordedBy())
                .param("recorder", commendation.recorder())
                .update();
    }

    private static Commendation read(ResultSet row, int number) throws SQLException {
        return new Commendation(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getObject("unit", UUID.class),
                row.getString("title"),
                row.getString("number"),
                row.getObject("on_date", LocalDate.class),
                row.getString("words"),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
