package zaicun.households.pairings;

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
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Stored pairings. */
@Repository
class Pairings {

    private static final String SELECT =
            """
            select district, id, household, village, helper, unit, from_on, until
              from pairing
            """;

    private final JdbcClient database;
    private final Clock clock;

    Pairings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Pairing> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Pairings::read)
                .optional();
    }

    List<Pairing> ofHouseholds(District district, Collection<UUID> households, LocalDate on) {
        return database.sql(SELECT
                        + """
                         where district = :district and household = any(:households)
                           and from_on <= :on and until > :on
                         order by from_on, id
                        """)
                .param("district", district.code())
                .param("households", households.toArray(UUID[]::new))
                .param("on", on)
                .query(Pairings::read)
                .list();
    }

    List<Pairing> ofHelpers(District district, Collection<UUID> helpers) {
        return database.sql(SELECT + "where district = :district and helper = any(:helpers) order by from_on, id")
                .param("district", district.code())
                .param("helpers", helpers.toArray(UUID[]::new))
                .query(Pairings::read)
                .list();
    }

    /** A person's pairings on a day, in whichever district. */
    List<Pairing> ofHelper(UUID helper, LocalDate on) {
        return database.sql(SELECT + "where helper = :helper and from_on <= :on and until > :on order by from_on, id")
                .param("helper", helper)
                .param("on", on)
                .query(Pairings::read)
                .list();
    }

    List<Pairing> within(District district, Reach reach, String village) {
        return database.sql(SELECT
                        + """
                         where district = :district and from_on <= :on and until > :on
                           and lies_under(village, :village)
                           and (village like any(:patterns) or village = any(:veiled::bpchar[]) or household = any(:paired))
                         order by village, helper, from_on
                         limit 2000
                        """)
                .param("district", district.code())
                .param("on", reach.on())
                .param("village", village)
                .param("patterns", reach.patterns())
                .param("veiled", reach.veiledVillages().toArray(String[]::new))
                .param("paired", reach.pairedIds())
                .query(Pairings::read)
                .list();
    }

    /** Adds them; an overlap with another pairing of the same two is refused by the table. */
    void add(District district, List<Pairing> pairings, UUID by) {
        database.sql(
                        """
                        insert into pairing (district, id, household, village, helper, unit, from_on, until, recorded_at,
                                             recorded_by)
                        select :district, id, household, village, helper, unit, from_on::date, until::date, :at, :by
                          from unnest(:ids::uuid[], :households::uuid[], :villages::text[], :helpers::uuid[],
                                      :units::uuid[], :froms::text[], :untils::text[])
                               as t (id, household, village, helper, unit, from_on, until)
                        """)
                .param("district", district.code())
                .param("ids", pairings.stream().map(Pairing::id).toArray(UUID[]::new))
                .param("households", pairings.stream().map(Pairing::household).toArray(UUID[]::new))
                .param("villages", pairings.stream().map(Pairing::village).toArray(String[]::new))
                .param("helpers", pairings.stream().map(Pairing::helper).toArray(UUID[]::new))
                .param("units", pairings.stream().map(pair -> pair.unit().orElse(null)).toArray(UUID[]::new))
                .param("froms", pairings.stream().map(pair -> pair.span().from().toString()).toArray(String[]::new))
                .param("untils", pairings.stream().map(pair -> pair.span().until().toString()).toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    void moveEnd(Pairing pairing, LocalDate until, String why) {
        database.sql("update pairing set until = :until, end_why = :why where district = :district and id = :id")
                .param("until", until)
                .param("why", why)
                .param("district", pairing.district().code())
                .param("id", pairing.id())
                .update();
    }

    /** One helper's pairings change one at a time; a whole import excludes them all. */
    void lockHelper(District district, UUID helper) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(:name, 7))", "pairings " + district);
        lock("select pg_advisory_xact_lock(hashtextextended(:name, 7))", "helper " + helper);
    }

    void lockAll(District district) {
        lock("select pg_advisory_xact_lock(hashtextextended(:name, 7))", "pairings " + district);
    }

    private void lock(String sql, String name) {
        database.sql(sql).param("name", name).query((row, number) -> 0).single();
    }

    private static Pairing read(ResultSet row, int number) throws SQLException {
        return new Pairing(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("village"),
                Rows.id(row, "helper"),
                Optional.ofNullable(Rows.id(row, "unit")),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)));
    }
}
