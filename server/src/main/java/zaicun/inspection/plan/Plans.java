package zaicun.inspection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.database.Seal;
import zaicun.inspection.draw.Seed;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** Stored plans: what they hold goes in sealed. */
@Repository
class Plans {

    private static final String SELECT =
            """
            select p.district, p.id, p.kind, p.office, p.from_on, p.until, p.state, p.content_sealed, p.seed_sealed,
                   p.seed_hash, p.draw_sealed, p.made_by, p.made_at
              from inspection_plan p
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    Plans(JdbcClient database, Seal seal, JsonMapper json, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    /** One move of a plan, as told to those who may read it. */
    record Told(PlanMove move, String title, String words, Instant at, String recorder) {}

    /** Whether it is new. */
    boolean add(Plan plan) {
        return database.sql(
                        """
                        insert into inspection_plan (district, id, kind, office, from_on, until, state, content_sealed,
                                                     seed_sealed, seed_hash, made_by, made_at)
                        values (:district, :id, :kind, :office, :from, :until, :state, :content,
                                :seed, :seedHash, :by, :at)
                        on conflict do nothing
                        """)
                .param("district", plan.district().code())
                .param("id", plan.id())
                .param("kind", plan.kind().name())
                .param("office", plan.office())
                .param("from", plan.span().from())
                .param("until", plan.span().until())
                .param("state", plan.state().name())
                .param("content", seal.close(json.writeValueAsString(plan.content())))
                .param("seed", seal.close(plan.seed()))
                .param("seedHash", plan.seedHash())
                .param("by", plan.madeBy())
                .param("at", OffsetDateTime.now(clock))
                .update()
                == 1;
    }

    Optional<Plan> find(District district, UUID id) {
        return database.sql(SELECT + " where p.district = :district and p.id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Reads it and keeps others away until the transaction ends. */
    Optional<Plan> lock(District district, UUID id) {
        return database.sql(SELECT + " where p.district = :district and p.id = :id for update")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void move(Plan plan, PlanState to, Optional<String> drawText) {
        database.sql(
                        """
                        update inspection_plan set state = :state, draw_sealed = coalesce(:draw::bytea, draw_sealed)
                         where district = :district and id = :id
                        """)
                .param("state", to.name())
                .param("draw", drawText.map(seal::close).orElse(null))
                .param("district", plan.district().code())
                .param("id", plan.id())
                .update();
    }

    void tell(Viewer viewer, Plan plan, PlanMove move, String words) {
        database.sql(
                        """
                        insert into inspection_plan_event (district, id, plan, move, words, recorded_at, recorded_by,
                                                           recorder)
                        values (:district, :id, :plan, :move, :words, :at, :by, :recorder)
                        """)
                .param("district", plan.district().code())
                .param("id", Ids.next())
                .param("plan", plan.id())
                .param("move", move.name())
                .param("words", words)
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    List<Told> told(Plan plan) {
        return database.sql(
                        """
                        select move, words, recorded_at, recorder from inspection_plan_event
                         where district = :district and plan = :plan
                         order by id
                        """)
                .param("district", plan.district().code())
                .param("plan", plan.id())
                .query((row, number) -> {
                    var move = PlanMove.valueOf(row.getString("move"));
                    return new Told(
                            move,
                            move.title(),
                            row.getString("words"),
                            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                            row.getString("recorder"));
                })
                .list();
    }

    /**
     * Those that the person made himself, is drawn to inspect for, or may know because they are told or closed and of one
     * of these organs; the latest first.
     */
    List<Plan> knownTo(UUID person, Collection<UUID> offices, int atMost) {
        return database.sql(
                        SELECT
                                + """
                                 where p.made_by = :person
                                    or p.office = any(:offices) and (p.kind = 'OPEN' or p.state = 'CLOSED')
                                    or p.state <> 'WITHDRAWN' and exists (
                                       select from inspection_inspector i
                                        where i.district = p.district and i.plan = p.id and i.person = :person)
                                 order by p.made_at desc, p.id desc
                                 limit :atMost
                                """)
                .param("person", person)
                .param("offices", offices.toArray(UUID[]::new))
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    /** Those whose draw is published. */
    List<Plan> closed(int atMost) {
        return database.sql(SELECT + " where p.state = 'CLOSED' order by p.until desc, p.id desc limit :atMost")
                .param("atMost", atMost)
                .query(this::read)
                .list();
    }

    private Plan read(ResultSet row, int number) throws SQLException {
        return new Plan(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                PlanKind.valueOf(row.getString("kind")),
                row.getObject("office", UUID.class),
                new Span(row.getObject("from_on", LocalDate.class), row.getObject("until", LocalDate.class)),
                PlanState.valueOf(row.getString("state")),
                json.readValue(seal.open(row.getBytes("content_sealed")), PlanContent.class),
                new Seed(seal.open(row.getBytes("seed_sealed"))).hex(),
                row.getString("seed_hash"),
                Optional.ofNullable(row.getBytes("draw_sealed")).map(seal::open),
                row.getObject("made_by", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
