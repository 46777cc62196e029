package zaicun.households.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.households.Rows;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored problems and what was done about them. */
@Repository
class HouseholdProblems {

    private static final String SELECT =
            """
            select district, id, household, village, found_on, words, state, owner, due_on, outcome, version, recorded_by
              from household_problem
            """;

    private final JdbcClient database;
    private final Clock clock;

    HouseholdProblems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Problem> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(HouseholdProblems::read)
                .optional();
    }

    List<Problem> ofHousehold(District district, UUID household) {
        return database.sql(SELECT + "where district = :district and household = :household order by id desc limit 100")
                .param("district", district.code())
                .param("household", household)
                .query(HouseholdProblems::read)
                .list();
    }

    /** Those below the village patterns or at the households, the unsolved and earliest due first. */
    List<Problem> within(District district, Within within) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (village like any(:patterns) or household = any(:households))
                           and (:state = '' or state = :state)
                         order by case when state in ('OPEN', 'WORKING') then 0 else 1 end, due_on nulls last, id desc
                         limit 500
                        """)
                .param("district", district.code())
                .param("patterns", within.patterns())
                .param("households", within.households())
                .param("state", within.state())
                .query(HouseholdProblems::read)
                .list();
    }

    /** Unsolved ones of that village in the person's hands. */
    List<Problem> openOf(District district, UUID owner, String village) {
        return database.sql(SELECT
                        + """
                         where district = :district and village = :village and owner = :owner
                           and state in ('OPEN', 'WORKING')
                         order by due_on nulls last, id
                        """)
                .param("district", district.code())
                .param("village", village)
                .param("owner", owner)
                .query(HouseholdProblems::read)
                .list();
    }

    record Within(String[] patterns, UUID[] households, String state) {}

    boolean add(Problem problem, Instant recordedAt) {
        return database.sql(
                        """
                        insert into household_problem (district, id, household, village, found_on, words, state, owner,
                                                       due_on, recorded_at, received_at, recorded_by)
                        values (:district, :id, :household, :village, :foundOn, :words, :state, :owner, :dueOn::date,
                                :recordedAt, :receivedAt, :by)
                        on conflict do nothing
                        """)
                .param("district", problem.district().code())
                .param("id", problem.id())
                .param("household", problem.household())
                .param("village", problem.village())
                .param("foundOn", problem.foundOn())
                .param("words", problem.words())
                .param("state", problem.state().name())
                .param("owner", problem.owner())
                .param("dueOn", problem.dueOn().orElse(null))
                .param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", problem.recordedBy())
                .update()
                > 0;
    }

    /** Writes the new state unless somebody was faster. */
    boolean move(Problem now) {
        return database.sql(
                        """
                        update household_problem
                           set state = :state, owner = :owner, due_on = :dueOn::date, outcome = :outcome,
                               version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("owner", now.owner())
                .param("dueOn", now.dueOn().orElse(null))
                .param("outcome", now.outcome())
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update()
                > 0;
    }

    void tell(Problem problem, Done done) {
        database.sql(
                        """
                        insert into household_problem_act (district, id, problem, act, state, words, acted_by, recorded_at)
                        values (:district, :id, :problem, :act, :state, :words, :by, :at)
                        """)
                .param("district", problem.district().code())
                .param("id", Ids.next())
                .param("problem", problem.id())
                .param("act", done.act())
                .param("state", problem.state().name())
                .param("words", done.words())
                .param("by", done.by())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** One step in a problem's history. */
    record Done(String act, String words, UUID by, Optional<OffsetDateTime> at) {}

    List<Done> history(District district, UUID problem) {
        return database.sql(
                        """
                        select act, words, acted_by, recorded_at
                          from household_problem_act
                         where district = :district and problem = :problem
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("problem", problem)
                .query((row, number) -> new Done(
                        row.getString("act"),
                        row.getString("words"),
                        Rows.id(row, "acted_by"),
                        Optional.of(row.getObject("recorded_at", OffsetDateTime.class))))
                .list();
    }

    private static Problem read(ResultSet row, int number) throws SQLException {
        return new Problem(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("village"),
                row.getObject("found_on", LocalDate.class),
                row.getString("words"),
                ProblemState.valueOf(row.getString("state")),
                Rows.id(row, "owner"),
                Rows.date(row, "due_on"),
                row.getString("outcome"),
                row.getInt("version"),
                Rows.id(row, "recorded_by"));
    }
}
