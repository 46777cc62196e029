package zaicun.guidance.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored visits of leaders: rows are added, never changed. */
@Repository
public class LeaderVisits {

    private static final String SELECT =
            """
            select v.district, v.id, v.root, v.unit, v.village, v.visited_on, v.words, v.replaces, v.why, v.recorded_by,
                   v.recorded_at,
                   array(select l.term from leader_visit_leader l
                          where l.district = v.district and l.visit = v.id order by l.term) as leaders
              from leader_visit v
            """;
    private static final String IN_FORCE =
            """
             and not v.retracted
             and not exists (select from leader_visit later
                              where later.district = v.district and later.replaces = v.id)
            """;

    private final JdbcClient database;
    private final Clock clock;

    LeaderVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Only what is in force. */
    Optional<LeaderVisit> find(District district, UUID id) {
        return database.sql(SELECT + "where v.district = :district and v.id = :id" + IN_FORCE)
                .param("district", district.code())
                .param("id", id)
                .query(LeaderVisits::read)
                .optional();
    }

    /** Who recorded the row of this id, in force or not. */
    Optional<UUID> recorderOf(District district, UUID id) {
        return database.sql("select recorded_by from leader_visit where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Those in force in villages whose codes begin so, in the order of their dates. */
    public List<LeaderVisit> under(District district, String prefix, Span dates) {
        return database.sql(SELECT
                        + """
                         where v.district = :district and lies_under(v.village, :prefix)
                           and v.visited_on >= :from and v.visited_on < :until
                        """
                        + IN_FORCE
                        + "order by v.visited_on, v.id")
                .param("district", district.code())
                .param("prefix", prefix)
                .param("from", dates.from())
                .param("until", dates.until())
                .query(LeaderVisits::read)
                .list();
    }

    /** Those in force of one district that lie in a line, the latest first. */
    List<LeaderVisit> within(District district, Sight sight, Span dates) {
        return database.sql(SELECT
                        + """
                         where v.district = :district and v.visited_on >= :from and v.visited_on < :until
                           and (v.unit = any(:units)
                                or exists (select from unnest(:prefixes::text[]) as p (prefix)
                                            where starts_with(v.village, p.prefix)))
                        """
                        + IN_FORCE
                        + "order by v.visited_on desc, v.id desc limit 1000")
                .param("district", district.code())
                .param("units", sight.units().toArray(UUID[]::new))
                .param("prefixes", sight.prefixes().toArray(String[]::new))
                .param("from", dates.from())
                .param("until", dates.until())
                .query(LeaderVisits::read)
                .list();
    }

    /** Whose visits: of these units, or to villages whose codes begin so. */
    record Sight(Collection<UUID> units, Collection<String> prefixes) {}

    /** Holds back others who record a visit of the unit to the village, until the end of the transaction. */
    void lock(UnitVillage place) {
        database.sql("select pg_advisory_xact_lock(hashtextextended('leader-visit ' || :place, 0))")
                .param("place", place.id().toString())
                .query((row, number) -> 0)
                .single();
    }

    /** False where the row is there already, or another one replaces the same visit. */
    boolean add(LeaderVisit visit, boolean retracted) {
        return database.sql(
                        """
                        with fact as (
                            insert into leader_visit (district, id, root, unit, village, visited_on, words, replaces, why,
                                                      retracted, recorded_at, received_at, recorded_by)
                            values (:district, :id, :root, :unit, :village, :on, :words, :replaces::uuid, :why,
                                    :retracted, :recordedAt, :receivedAt, :by)
                            on conflict do nothing
                            returning district, id),
                        those as (
                            insert into leader_visit_leader (district, visit, term)
                            select f.district, f.id, t.term from fact f, unnest(:leaders::uuid[]) as t (term))
                        select count(*) from fact
                        """)
                .param("district", visit.district().code())
                .param("id", visit.id())
                .param("root", visit.root())
                .param("unit", visit.place().unit())
                .param("village", visit.place().village())
                .param("on", visit.on())
                .param("words", visit.words())
                .param("replaces", visit.replaces().orElse(null))
                .param("why", visit.why())
                .param("retracted", retracted)
                .param("recordedAt", visit.recordedAt())
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", visit.recordedBy())
                .param("leaders", visit.leaders().toArray(UUID[]::new))
                .query(Integer.class)
                .single()
                > 0;
    }

    private static LeaderVisit read(ResultSet row, int number) throws SQLException {
        return new LeaderVisit(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("root", UUID.class),
                new UnitVillage(row.getObject("unit", UUID.class), row.getString("village")),
                row.getObject("visited_on", LocalDate.class),
                Arrays.asList((UUID[]) row.getArray("leaders").getArray()),
                row.getString("words"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getString("why"),
                row.getObject("recorded_by", UUID.class),
                row.getObject("recorded_at", OffsetDateTime.class));
    }
}
