package zaicun.support.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored insurances. */
@Repository
class Insurances {

    private static final String SELECT =
            """
            select i.district, i.id, i.person, i.unit, i.insurer, i.number, i.from_on, i.until, i.withdrawn, i.replaces,
                   i.reason, i.recorded_at, i.recorded_by, i.recorder
              from insurance i
            """;

    private final JdbcClient database;

    Insurances(JdbcClient database) {
        this.database = database;
    }

    Optional<Insurance> find(District district, UUID id) {
        return database.sql(SELECT + " where i.district = :district and i.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Insurances::read)
                .optional();
    }

    /** Those in force that touch the dates. */
    List<Insurance> inForce(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where i.district = :district and i.person = any(:people)
                                   and i.from_on < :until and i.until > :from and not i.withdrawn
                                   and not exists (select 1 from insurance n
                                                    where n.district = i.district and n.replaces = i.id)
                                 order by i.person, i.from_on, i.id
                                """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Insurances::read)
                .list();
    }

    /** Every row of a person, the latest first. */
    List<Insurance> all(District district, UUID person) {
        return database.sql(SELECT + " where i.district = :district and i.person = :person order by i.id desc")
                .param("district", district.code())
                .param("person", person)
                .query(Insurances::read)
                .list();
    }

    void add(Insurance insurance) {
        try {
            insert(insurance);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这份保险刚刚被他人更正或撤销过；请刷新后再操作。");
        }
    }

    private void insert(Insurance insurance) {
        database.sql(
                        """
                        insert into insurance (district, id, person, unit, insurer, number, from_on, until, withdrawn,
                                               replaces, reason, recorded_at, recorded_by, recorder)
                        values (:district, :id, :person, :unit, :insurer, :number, :from, :until, :withdrawn, :replaces,
                                :reason, :at, :by, :recorder)
                        """)
                .param("district", insurance.district().code())
                .param("id", insurance.id())
                .param("person", insurance.person())
                .param("unit", insurance.unit())
                .param("insurer", insurance.insurer())
                .param("number", insurance.number())
                .param("from", insurance.covers().from())
                .param("until", insurance.covers().until())
                .param("withdrawn", insurance.withdrawn())
                .param("replaces", insurance.replaces().orElse(null))
                .param("reason", insurance.reason())
                .param("at", insurance.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", insurance.recordedBy())
                .param("recorder", insurance.recorder())
                .update();
    }

    private static Insurance read(ResultSet row, int number) throws SQLException {
        return new Insurance(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("insurer"),
                row.getString("number"),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
