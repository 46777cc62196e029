package zaicun.households.hardship;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.database.Seal;
import zaicun.households.Rows;
import zaicun.households.hardship.HardshipReport.Clue;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored hardship reports and what was done with them; the words lie encrypted. */
@Repository
class HardshipReports {

    private static final String SELECT =
            """
            select district, id, household, village, clue_on, clue_from, words_sealed, state, due_on, ended_on, version,
                   recorded_by
              from hardship_report
            """;

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    HardshipReports(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    Optional<HardshipReport> find(District district, UUID id) {
        return database.sql(SELECT + "where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    List<HardshipReport> ofHousehold(District district, UUID household) {
        return database.sql(SELECT + "where district = :district and household = :household order by id desc")
                .param("district", district.code())
                .param("household", household)
                .query(this::read)
                .list();
    }

    /** Those in villages of the patterns or at the households, as far as they are asked for. */
    List<HardshipReport> within(District district, String[] patterns, UUID[] households, HardshipQuery query) {
        return database.sql(SELECT
                        + """
                         where district = :district
                           and (village like any(:patterns) or household = any(:households))
                           and lies_under(village, :village) and state = any(:states)
                           and clue_on >= :from and clue_on < :until
                        """)
                .param("district", district.code())
                .param("patterns", patterns)
                .param("households", households)
                .param("village", query.village())
                .param("states", Arrays.stream(query.states()).map(Enum::name).toArray(String[]::new))
                .param("from", query.clueDates().from())
                .param("until", query.clueDates().until())
                .query(this::read)
                .list();
    }

    /** Those on their way that the person reported in that village. */
    List<HardshipReport> openOf(District district, UUID reporter, String village) {
        return database.sql(SELECT
                        + """
                         where district = :district and village = :village and recorded_by = :reporter
                           and state in ('AT_VILLAGE', 'AT_STREET', 'AT_BUREAU')
                         order by due_on, id
                        """)
                .param("district", district.code())
                .param("village", village)
                .param("reporter", reporter)
                .query(this::read)
                .list();
    }

    /** A second report on its way for the same household violates a unique index. */
    boolean add(HardshipReport report, Instant recordedAt) {
        return database.sql(
                        """
                        insert into hardship_report (district, id, household, village, clue_on, clue_from, words_sealed,
                                                     state, due_on, recorded_at, received_at, recorded_by)
                        values (:district, :id, :household, :village, :clueOn, :clueFrom, :words, :state, :dueOn,
                                :recordedAt, :receivedAt, :by)
                        on conflict (district, id) do nothing
                        """)
                .param("district", report.district().code())
                .param("id", report.id())
                .param("household", report.household())
                .param("village", report.village())
                .param("clueOn", report.clueOn())
                .param("clueFrom", report.clueFrom().name())
                .param("words", seal.close(report.words()))
                .param("state", report.state().name())
                .param("dueOn", report.dueOn())
                .param("recordedAt", OffsetDateTime.ofInstant(recordedAt, ZoneOffset.UTC))
                .param("receivedAt", OffsetDateTime.now(clock))
                .param("by", report.recordedBy())
                .update()
                > 0;
    }

    /** Writes the new state unless somebody was faster. */
    boolean move(HardshipReport now) {
        return database.sql(
                        """
                        update hardship_report
                           set state = :state, ended_on = :endedOn::date, version = version + 1
                         where district = :district and id = :id and version = :version
                        """)
                .param("state", now.state().name())
                .param("endedOn", now.endedOn().orElse(null))
                .param("district", now.district().code())
                .param("id", now.id())
                .param("version", now.version())
                .update()
                > 0;
    }

    /** One step of the way: who, when, with which word. */
    record Step(String act, HardshipState state, String words, UUID by, LocalDate on) {}

    void tell(HardshipReport report, Step step) {
        database.sql(
                        """
                        insert into hardship_act (district, id, report, act, state, words, acted_by, acted_on, recorded_at)
                        values (:district, :id, :report, :act, :state, :words, :by, :on, :at)
                        """)
                .param("district", report.district().code())
                .param("id", Ids.next())
                .param("report", report.id())
                .param("act", step.act())
                .param("state", step.state().name())
                .param("words", step.words())
                .param("by", step.by())
                .param("on", step.on())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The way of each of these reports so far. */
    Map<UUID, List<Step>> histories(District district, Collection<UUID> found) {
        var ways = new HashMap<UUID, List<Step>>();
        database.sql(
                        """
                        select report, act, state, words, acted_by, acted_on
                          from hardship_act
                         where district = :district and report = any(:reports)
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("reports", found.toArray(UUID[]::new))
                .query(row -> {
                    ways.computeIfAbsent(Rows.id(row, "report"), report -> new ArrayList<>()).add(step(row));
                });
        return ways;
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getString("act"),
                HardshipState.valueOf(row.getString("state")),
                row.getString("words"),
                Rows.id(row, "acted_by"),
                row.getObject("acted_on", LocalDate.class));
    }

    private HardshipReport read(ResultSet row, int number) throws SQLException {
        return new HardshipReport(
                new District(row.getString("district")),
                Rows.id(row, "id"),
                Rows.id(row, "household"),
                row.getString("village"),
                row.getObject("clue_on", LocalDate.class),
                Clue.valueOf(row.getString("clue_from")),
                seal.open(row.getBytes("words_sealed")),
                HardshipState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                Rows.date(row, "ended_on"),
                row.getInt("version"),
                Rows.id(row, "recorded_by"));
    }
}
