package zaicun.guidance.hearings;

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

/** Stored hearings: rows are added, never changed. */
@Repository
public class Hearings {

    private static final String SELECT =
            """
            select h.district, h.id, h.unit, h.heard_on, h.chair, h.reporter, h.minutes, h.decided, h.replaces, h.why,
                   h.recorded_by, h.recorded_at
              from hearing h
            """;
    private static final String IN_FORCE =
            """
             and not h.retracted
             and not exists (select from hearing later where later.district = h.district and later.replaces = h.id)
            """;

    private final JdbcClient database;

    Hearings(JdbcClient database) {
        this.database = database;
    }

    /** Only what is in force; a hearing corrected or taken back is found no more. */
    Optional<Hearing> find(District district, UUID id) {
        return database.sql(SELECT + "where h.district = :district and h.id = :id" + IN_FORCE)
                .param("district", district.code())
                .param("id", id)
                .query(Hearings::read)
                .optional();
    }

    boolean known(District district, UUID id) {
        return database.sql("select exists (select from hearing where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Those in force, in whichever district they are kept, in the order of their dates. */
    public List<Hearing> ofUnits(Collection<UUID> units, Span dates) {
        return database.sql(SELECT
                        + "where h.unit = any(:units) and h.heard_on >= :from and h.heard_on < :until"
                        + IN_FORCE
                        + "order by h.heard_on, h.id")
                .param("units", units.toArray(UUID[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(Hearings::read)
                .list();
    }

    /** Holds back others who record a hearing of the unit, until the end of the transaction. */
    void lock(UUID unit) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('hearing ' || :unit, 0))")
                .param("unit", unit.toString())
                .query((row, number) -> 0)
                .single();
    }

    /** False where another row replaces the same hearing already. */
    boolean add(Hearing hearing, boolean retracted) {
        return database.sql(
                        """
                        insert into hearing (district, id, unit, heard_on, chair, reporter, minutes, decided, replaces, why,
                                             retracted, recorded_at, recorded_by)
                        values (:district, :id, :unit, :on, :chair, :reporter, :heard, :decided, :replaces::uuid, :why,
                                :retracted, :at, :by)
                        on conflict do nothing
                        """)
                .param("district", hearing.district().code())
                .param("id", hearing.id())
                .param("unit", hearing.unit())
                .param("on", hearing.on())
                .param("chair", hearing.minutes().chair())
                .param("reporter", hearing.minutes().reporter())
                .param("heard", hearing.minutes().heard())
                .param("decided", hearing.minutes().decided())
                .param("replaces", hearing.replaces().orElse(null))
                .param("why", hearing.why())
                .param("retracted", retracted)
                .param("at", hearing.recordedAt())
                .param("by", hearing.recordedBy())
                .update()
                > 0;
    }

    private static Hearing read(ResultSet row, int number) throws SQLException {
        return new Hearing(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getObject("heard_on", LocalDate.class),
                new Hearing.Minutes(
                        row.getString("chair"), row.getString("reporter"), row.getString("minutes"),
                        row.getString("decided")),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("why"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class));
    }
}
