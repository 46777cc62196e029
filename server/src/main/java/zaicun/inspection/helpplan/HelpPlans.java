package zaicun.inspection.helpplan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored help plans: versions are added, never changed. */
@Repository
class HelpPlans {

    private static final String SELECT =
            """
            select p.district, p.id, p.team, p.village, p.year, p.version, p.words, p.items, p.made_on, p.recorded_at,
                   p.recorder
              from help_plan p
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    HelpPlans(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A word on an item. */
    record Word(UUID item, String words, Instant at, String recorder) {}

    boolean known(District district, UUID id) {
        return database.sql("select exists (select from help_plan where district = :district and id = :id)")
                .param("district", district.code())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Viewer viewer, HelpPlan plan) {
        try {
            database.sql(
                            """
                            insert into help_plan (district, id, team, village, year, version, words, items, made_on,
                                                   recorded_at, recorded_by, recorder)
                            values (:district, :id, :team, :village, :year, :version, :words, cast(:items as json), :on,
                                    :at, :by, :recorder)
                            """)
                    .param("district", plan.district().code())
                    .param("id", plan.id())
                    .param("team", plan.team())
                    .param("village", plan.village())
                    .param("year", plan.year())
                    .param("version", plan.version())
                    .param("words", plan.words())
                    .param("items", json.writeValueAsString(plan.items()))
                    .param("on", plan.madeOn())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", viewer.person())
                    .param("recorder", viewer.name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这份年度帮扶计划刚刚被队友修改过；请刷新后在最新版本上修改。");
        }
    }

    /** All versions of a team's year, the latest first. */
    List<HelpPlan> versions(District district, UUID team, int year) {
        return database.sql(SELECT
                        + " where p.district = :district and p.team = :team and p.year = :year order by p.version desc")
                .param("district", district.code())
                .param("team", team)
                .param("year", year)
                .query(this::read)
                .list();
    }

    /** The latest versions of these teams in a year. */
    List<HelpPlan> latest(District district, Collection<UUID> teams, int year) {
        return database.sql(
                        SELECT
                                + """
                                 where p.district = :district and p.team = any(:teams) and p.year = :year
                                   and not exists (select from help_plan n
                                                    where n.district = p.district and n.team = p.team
                                                      and n.year = p.year and n.version > p.version)
                                """)
                .param("district", district.code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("year", year)
                .query(this::read)
                .list();
    }

    /** When the first version of each was made. */
    record First(UUID team, int year, UUID id, LocalDate madeOn) {}

    List<First> firsts(District district, Collection<UUID> teams, int fromYear, int toYear) {
        return database.sql(
                        """
                        select team, year, id, made_on from help_plan
                         where district = :district and team = any(:teams) and version = 1
                           and year between :from and :to
                        """)
                .param("district", district.code())
                .param("teams", teams.toArray(UUID[]::new))
                .param("from", fromYear)
                .param("to", toYear)
                .query((row, number) -> new First(
                        row.getObject("team", UUID.class),
                        row.getInt("year"),
                        row.getObject("id", UUID.class),
                        row.getObject("made_on", LocalDate.class)))
                .list();
    }

    /** Whether it is new. */
    boolean say(Viewer viewer, WordForm form, District district) {
        return database.sql(
                        """
                        insert into help_plan_word (district, id, team, year, item, words, recorded_at, recorded_by, recorder)
                        values (:district, :id, :team, :year, :item, :words, :at, :by, :recorder)
                        on conflict do nothing
                        """)
                .param("district", district.code())
                .param("id", form.id())
                .param("team", form.team())
                .param("year", form.year())
                .param("item", form.item())
                .param("words", form.words())
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update()
                == 1;
    }

    List<Word> words(District district, UUID team, int year) {
        return database.sql(
                        """
                        select item, words, recorded_at, recorder from help_plan_word
                         where district = :district and team = :team and year = :year
                         order by id desc
                        """)
                .param("district", district.code())
                .param("team", team)
                .param("year", year)
                .query((row, number) -> new Word(
                        row.getObject("item", UUID.class),
                        row.getString("words"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list();
    }

    Optional<HelpPlan> latest(District district, UUID team, int year) {
        return versions(district, team, year).stream().findFirst();
    }

    private HelpPlan read(ResultSet row, int number) throws SQLException {
        return new HelpPlan(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("team", UUID.class),
                row.getString("village"),
                row.getInt("year"),
                row.getInt("version"),
                row.getString("words"),
                Arrays.asList(json.readValue(row.getString("items"), PlanItem[].class)),
                row.getObject("made_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }
}
