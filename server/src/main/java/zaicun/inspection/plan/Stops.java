package zaicun.inspection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.inspection.draw.Drawn;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Stored villages drawn, with their inspectors. Whoever asks decides who may see them. */
@Repository
public class Stops {

    private static final String SELECT =
            """
            select s.district, s.id, s.plan, p.kind, p.state, p.office, p.made_by, p.from_on, p.until, p.seed_hash,
                   s.village, s.place, s.arrived_at,
                   array(select i.person from inspection_inspector i
                          where i.district = s.district and i.stop = s.id order by i.person) as inspectors
              from inspection_stop s
              join inspection_plan p on p.district = s.district and p.id = s.plan
            """;

    private final JdbcClient database;

    Stops(JdbcClient database) {
        this.database = database;
    }

    void add(Plan plan, List<Drawn> drawn) {
        for (int i = 0; i < drawn.size(); i++) {
            var one = drawn.get(i);
            database.sql(
                            """
                            with stop as (
                                insert into inspection_stop (district, id, plan, village, place)
                                values (:district, :id, :plan, :village, :place)
                                returning district, id, plan)
                            insert into inspection_inspector (district, stop, person, plan)
                            select s.district, s.id, person, s.plan from stop s, unnest(:people::uuid[]) as person
                            """)
                    .param("district", plan.district().code())
                    .param("id", Ids.next())
                    .param("plan", plan.id())
                    .param("village", one.village())
                    .param("place", i + 1)
                    .param("people", one.inspectors().toArray(UUID[]::new))
                    .update();
        }
    }

    public Optional<Stop> find(District district, UUID id) {
        return database.sql(SELECT + " where s.district = :district and s.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(Stops::read)
                .optional();
    }

    public List<Stop> find(District district, Collection<UUID> ids) {
        return database.sql(SELECT + " where s.district = :district and s.id = any(:ids)")
                .param("district", district.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Stops::read)
                .list();
    }

    List<Stop> ofPlans(District district, Collection<UUID> plans) {
        return database.sql(SELECT + " where s.district = :district and s.plan = any(:plans) order by s.plan, s.place")
                .param("district", district.code())
                .param("plans", plans.toArray(UUID[]::new))
                .query(Stops::read)
                .list();
    }

    /** Those that a person is to inspect and whose plan is not withdrawn, in whichever district; the latest first. */
    public List<Stop> ofInspector(UUID person) {
        return database.sql(
                        SELECT
                                + """
                                 where exists (select from inspection_inspector i
                                                where i.district = s.district and i.stop = s.id and i.person = :person)
                                   and p.state <> 'WITHDRAWN'
                                 order by p.from_on desc, s.plan, s.place
                                """)
                .param("person", person)
                .query(Stops::read)
                .list();
    }

    /** Those that may be known in the district: told beforehand or arrived at; the latest first. */
    public List<Stop> open(District district, int atMost) {
        return database.sql(
                        SELECT
                                + """
                                 where s.district = :district and p.state <> 'WITHDRAWN'
                                   and (p.kind = 'OPEN' or s.arrived_at is not null)
                                 order by coalesce(s.arrived_at, p.made_at) desc, s.id
                                 limit :atMost
                                """)
                .param("district", district.code())
                .param("atMost", atMost)
                .query(Stops::read)
                .list();
    }

    /** Whether this was the first arrival. */
    public boolean arrive(Stop stop, UUID by, Instant at) {
        return database.sql(
                        """
                        update inspection_stop set arrived_at = :at, arrived_by = :by
                         where district = :district and id = :id and arrived_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("district", stop.district().code())
                .param("id", stop.id())
                .update()
                == 1;
    }

    private static Stop read(ResultSet row, int number) throws SQLException {
        return new Stop(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("plan", UUID.class),
                PlanKind.valueOf(row.getString("kind")),
                PlanState.valueOf(row.getString("state")),
                row.getObject("office", UUID.class),
                row.getObject("made_by", UUID.class),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                row.getString("seed_hash"),
                row.getString("village"),
                row.getInt("place"),
                Optional.ofNullable(row.getObject("arrived_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Arrays.asList((UUID[]) row.getArray("inspectors").getArray()));
    }
}
