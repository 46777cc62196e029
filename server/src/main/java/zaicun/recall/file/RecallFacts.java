package zaicun.recall.file;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Viewer;
import zaicun.database.Seal;
import zaicun.kernel.District;

/** Stored facts of cases, each sealed as a whole. */
@Repository
public class RecallFacts {

    private final JdbcClient database;
    private final Seal seal;
    private final JsonMapper json;
    private final Clock clock;

    RecallFacts(JdbcClient database, Seal seal, JsonMapper json, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    public void add(Viewer viewer, Recall recall, RecallFact fact) {
        database.sql(
                        """
                        insert into recall_fact (district, id, recall, sealed, recorded_at, recorded_by, recorder)
                        values (:district, :id, :recall, :sealed, :at, :by, :recorder)
                        """)
                .param("district", recall.district().code())
                .param("id", fact.id())
                .param("recall", recall.id())
                .param("sealed", seal.close(json.writeValueAsString(fact)))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    /** In the order in which they were written down. */
    public List<RecallFact> of(District district, UUID recall) {
        return database.sql("select sealed from recall_fact where district = :district and recall = :recall order by id")
                .param("district", district.code())
                .param("recall", recall)
                .query((row, number) -> json.readValue(seal.open(row.getBytes("sealed")), RecallFact.class))
                .list();
    }
}
