package zaicun.support.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.kernel.District;
import zaicun.support.evidence.Evidence;

/** Stored events of files. */
@Repository
class AssessmentEvents {

    private final JdbcClient database;
    private final JsonMapper json;

    AssessmentEvents(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(FileEvent event) {
        database.sql(
                        """
                        insert into assessment_event (district, id, file, move, organ, words, grade, evidence, recorded_at,
                                                      recorded_by, recorder)
                        values (:district, :id, :file, :move, :organ, :words, :grade, cast(:evidence as json), :at, :by,
                                :recorder)
                        """)
                .param("district", event.district().code())
                .param("id", event.id())
                .param("file", event.file())
                .param("move", event.move().name())
                .param("organ", event.organ())
                .param("words", event.words())
                .param("grade", event.grade())
                .param("evidence", event.evidence().map(json::writeValueAsString).orElse(null), Types.VARCHAR)
                .param("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .param("by", event.recordedBy())
                .param("recorder", event.recorder())
                .update();
    }

    /** Everything said in a file, in order. */
    List<FileEvent> of(District district, UUID file) {
        return database.sql(
                        """
                        select district, id, file, move, organ, words, grade, evidence, recorded_at, recorded_by, recorder
                          from assessment_event
                         where district = :district and file = :file
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("file", file)
                .query(this::read)
                .list();
    }

    private FileEvent read(ResultSet row, int number) throws SQLException {
        return new FileEvent(
                new District(row.getString("district")),
                row.getObject("id", UUID.class),
                row.getObject("file", UUID.class),
                FileMove.valueOf(row.getString("move")),
                row.getString("organ"),
                row.getString("words"),
                row.getString("grade"),
                Optional.ofNullable(row.getString("evidence")).map(text -> json.readValue(text, Evidence.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("recorded_by", UUID.class),
                row.getString("recorder"));
    }
}
