package zaicun.guidance.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored problems of leaders' visits, and what was done with them. */
@Repository
public class GuidanceProblems {

    private static final String SELECT =
            """
            select district, id, visit, unit, village, found_on, words, state, outcome, ended_on, version
              from guidance_problem
            """;

    private final JdbcClient database;
    private final Clock clock;

    GuidanceProblems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<GuidanceProblem> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(GuidanceProblems::read)
                .optional();
    }

    /** By the first record of the visit, without those withdrawn. */
    public Map<UUID, List<GuidanceProblem>> ofVisits(District district, Collection<UUID> roots) {
        return database.sql(SELECT + "where district = :district and visit = any(:roots) and state <> 'WITHDRAWN' order by id")
                .param("district", district.code())
                .param("roots", roots.toArray(UUID[]::new))
                .query(GuidanceProblems::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(GuidanceProblem::visit));
    }

    void add(GuidanceProblem problem, UUID by) {
        database.sql(
                        """
                        insert into guidance_problem (district, id, visit, unit, village, found_on, words, state,
                                                      recorded_at, recorded_by)
                        values (:district, :id, :visit, :unit, :village, :on, :words, :state, :at, :by)
                        """)
                .param("district", problem.district().code())
                .param("id", problem.id())
                .param("visit", problem.visit())
                .param("unit", problem.place().unit())
                .param("village", problem.place().village())
                .param("on", problem.foundOn())
                .param("words", problem.words())
                .param("state", problem.state().name())
                .param("at", OffsetDateTime.now(clock))
                .param("by", by)
                .update();
    }

    /** Writes the new state unless somebody was faster. */
    boolean move(GuidanceProblem now) {
        return database.sql(
                        """
                        update guidance_problem
                           set state = :state, outcome = :outcome, ended_on = :endedOn::date, version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("outcome", now.outcome())
                .param("endedOn", now.endedOn().orElse(null))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update()
                > 0;
    }

    /** @param state the one that the act led to */
    record Step(String act, GuidanceProblemState state, String words, UUID by) {}

    void tell(GuidanceProblem problem, Step step) {
        database.sql(
                        """
                        insert into guidance_problem_act (district, id, problem, act, state, words, acted_by, recorded_at)
                        values (:district, :id, :problem, :act, :state, :words, :by, :at)
                        """)
                .param("district", problem.district().code())
                .param("id", Ids.next())
                .param("problem", problem.id())
                .param("act", step.act())
                .param("state", step.state().name())
                .param("words", step.words())
                .param("by", step.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static GuidanceProblem read(ResultSet row, int number) throws SQLException {
        return new GuidanceProblem(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("visit", UUID.class),
                new UnitVillage(row.getObject("unit", UUID.class), row.getString("village")),
                row.getObject("found_on", LocalDate.class),
                row.getString("words"),
                GuidanceProblemState.valueOf(row.getString("state")),
                row.getString("outcome"),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                row.getInt("version"));
    }
}
