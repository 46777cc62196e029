package zaicun.support.subsidies;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Closed lists of subsidies, version by version. */
@Repository
class SubsidyLists {

    /** A closed list as it was. */
    record Closed(
            UUID unit, int version, SubsidySheet sheet, String hash, String reason, Instant recordedAt, String recorder) {}

    private static final String SELECT =
            "select unit, version, sheet, hash, reason, recorded_at, recorder from subsidy_list ";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    SubsidyLists(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The newest version of each unit's list of a month, by unit. */
    Map<UUID, Closed> latest(District district, Collection<UUID> units, YearMonth month) {
        return database.sql(
                        """
                        select distinct on (unit) unit, version, sheet, hash, reason, recorded_at, recorder
                          from subsidy_list
                         where district = :district and unit = any(:units) and month = :month
                         order by unit, version desc
                        """)
                .param("district", district.code())
                .param("units", units.toArray(UUID[]::new))
                .param("month", month.toString())
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Closed::unit, Function.identity()));
    }

    /** Every version, the newest first. */
    List<Closed> all(UnitMonth month) {
        return database.sql(
                        SELECT
                                + """
                                 where district = :district and unit = :unit and month = :month
                                 order by version desc
                                """)
                .param("district", month.district().code())
                .param("unit", month.unit())
                .param("month", month.month().toString())
                .query(this::read)
                .list();
    }

    void add(UnitMonth month, int version, SubsidySheet sheet, Closing closing) {
        var text = json.writeValueAsString(sheet);
        try {
            database.sql(
                            """
                            insert into subsidy_list (district, unit, month, version, sheet, hash, total, reason, recorded_at,
                                                      recorded_by, recorder)
                            values (:district, :unit, :month, :version, cast(:sheet as json), :hash, :total, :reason, :at,
                                    :by, :recorder)
                            """)
                    .param("district", month.district().code())
                    .param("unit", month.unit())
                    .param("month", month.month().toString())
                    .param("version", version)
                    .param("sheet", text)
                    .param("hash", hash(text))
                    .param("total", new BigDecimal(sheet.total()))
                    .param("reason", closing.reason())
                    .param("at", OffsetDateTime.now(clock))
                    .param("by", closing.viewer().person())
                    .param("recorder", closing.viewer().name())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这个月的补助清单刚刚被他人定稿；请刷新后再办理。");
        }
    }

    /** Who closes a list, and why again. */
    record Closing(Viewer viewer, String reason) {}

    private Closed read(ResultSet row, int number) throws SQLException {
        return new Closed(
                row.getObject("unit", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("sheet"), SubsidySheet.class),
                row.getString("hash"),
                row.getString("reason"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorder"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
