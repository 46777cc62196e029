package zaicun.inspection.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.inspection.site.RecordForm.AsFound;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;

/** Stored records: rows are added, never changed. */
@Repository
class Records {

    private static final String SELECT =
            """
            select id, stop, sheet, found, words, replaces, recorded_at, recorded_by, recorder
              from inspection_record
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Records(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Optional<SiteRecord> find(District district, UUID id) {
        return database.sql(SELECT + " where district = :district and id = :id")
                .param("district", district.code())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    void add(District district, SiteRecord record) {
        try {
            database.sql(
                            """
                            insert into inspection_record (district, id, stop, sheet, found, words, replaces, recorded_at,
                                                           received_at, recorded_by, recorder)
                            values (:district, :id, :stop, :sheet, cast(:found as json), :words, :replaces::uuid, :at,
                                    :received, :by, :recorder)
                            """)
                    .param("district", district.code())
                    .param("id", record.id())
                    .param("stop", record.stop())
                    .param("sheet", record.sheet())
                    .param("found", json.writeValueAsString(record.found()))
                    .param("words", record.words())
                    .param("replaces", record.replaces().orElse(null))
                    .param("at", record.recordedAt().atOffset(ZoneOffset.UTC))
                    .param("received", OffsetDateTime.now(clock))
                    .param("by", record.recordedBy())
                    .param("recorder", record.recorder())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Conflict("这份督查记录刚刚被更正过；请刷新后再更正。");
        }
    }

    /** All of a village, corrected ones too, the earliest first. */
    List<SiteRecord> of(District district, UUID stop) {
        return database.sql(SELECT + " where district = :district and stop = :stop order by recorded_at, id")
                .param("district", district.code())
                .param("stop", stop)
                .query(this::read)
                .list();
    }

    private SiteRecord read(ResultSet row, int number) throws SQLException {
        return new SiteRecord(
                row.getObject("id", UUID.class),
                row.getObject("stop", UUID.class),
                row.getObject("sheet", UUID.class),
                Arrays.asList(json.readValue(row.getString("found"), AsFound[].class)),
                row.getString("words"),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
