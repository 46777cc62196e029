package zaicun.support.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored dates since when people have been in service. */
@Repository
class ServiceStarts {

    private final JdbcClient database;

    ServiceStarts(JdbcClient database) {
        this.database = database;
    }

    /** Those in force, by person. */
    Map<UUID, DatedNote> of(District district, Collection<UUID> people) {
        return database.sql(
                        """
                        select s.district, s.id, s.person, s.unit, s.on_date, s.replaces, s.reason, s.recorded_at,
                               s.recorded_by, s.recorder
                          from service_start s
                         where s.district = :district and s.person = any(:people)
                           and not exists (select 1 from service_start n
                                            where n.district = s.district and n.replaces = s.id)
                        """)
                .param("district", district.code())
                .param("people", people.toArray(UUID[]::new))
                .query(ServiceStarts::read)
                .list()
                .stream()
                .collect(Collectors.toMap(DatedNote::person, Function.identity()));
    }

    /** The table forbids a second first one and a second successor. */
    void add(DatedNote start) {
        try {
            insert(start);
        } catch (DataIntegrityViolationException taken) {
            throw new Conflict("参加工作时间刚刚被他人登记或更正过；请刷新后再操作。");
        }
    }

    private void insert(DatedNote start) {
        database.sql(
                        """
                        insert into service_start (district, id, person, unit, on_date, replaces, reason, recorded_at,
                                                   recorded_by, recorder)
                        values (:district, :id, :person, :unit, :on, :replaces, :reason, :at, :by, :recorder)
                        """)
                .param("district", start.district().code())
                .param("id", start.id())
                .param("person", start.person())
                .param("unit", start.unit())
                .param("on", start.on())
                .param("replaces", start.replaces().orElse(null))
                .param("reason", start.reason())
                .param("at", start.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", start.recordedBy())
                .param("recorder", start.recorder())
                .update();
    }

    private static DatedNote read(ResultSet row, int number) throws SQLException {
        return new DatedNote(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("on_date", LocalDate.class),
                false,
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
