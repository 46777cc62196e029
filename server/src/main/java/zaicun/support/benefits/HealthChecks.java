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

/** Stored health checks: that and when, nothing of what was found. */
@Repository
class HealthChecks {

    private static final String SELECT =
            """
            select h.district, h.id, h.person, h.unit, h.on_date, h.withdrawn, h.replaces, h.reason, h.recorded_at,
                   h.recorded_by, h.recorder
              from health_check h
            """;

    private final JdbcClient database;

    HealthChecks(JdbcClient database) {
        this.database = database;
    }

    Optional<DatedNote> find(District district, UUID id) {
        return database.sql(SELECT + " where h.district = :district and h.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(HealthChecks::read)
                .optional();
    }

    List<DatedNote> inForce(District district, Collection<UUID> people, Span dates) {
        return database.sql(
                        SELECT
                                + """
                                 where h.district = :district and h.person = any(:people)
                                   and h.on_date >= :from and h.on_date < :until and not h.withdrawn
                                   and not exists (select 1 from health_check n
                                                    where n.district = h.district and n.replaces = h.id)
                                 order by h.person, h.on_date, h.id
                                """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(HealthChecks::read)
                .list();
    }

    List<DatedNote> all(District district, UUID person) {
        return database.sql(SELECT + " where h.district = :district and h.person = :person order by h.id desc")
                .param("district", district.code())
                .param("person", person)
                .query(HealthChecks::read)
                .list();
    }

    void add(DatedNote check) {
        try {
            insert(check);
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这次体检刚刚被他人更正或撤销过；请刷新后再操作。");
        }
    }

    private void insert(DatedNote check) {
        database.sql(
                        """
                        insert into health_check (district, id, person, unit, on_date, withdrawn, replaces, reason,
                                                  recorded_at, recorded_by, recorder)
                        values (:district, :id, :person, :unit, :on, :withdrawn, :replaces, :reason, :at, :by, :recorder)
                        """)
                .param("district", check.district().code())
                .param("id", check.id())
                .param("person", check.person())
                .param("unit", check.unit())
                .param("on", check.on())
                .param("withdrawn", check.withdrawn())
                .param("replaces", check.replaces().orElse(null))
                .param("reason", check.reason())
                .param("at", check.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", check.recordedBy())
                .param("recorder", check.recorder())
                .update();
    }

    private static DatedNote read(ResultSet row, int number) throws SQLException {
        return new DatedNote(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("on_date", LocalDate.class),
                row.getBoolean("withdrawn"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
