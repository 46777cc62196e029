package zaicun.recall.file;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.database.Seal;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.Office;

/** Stored events of cases; what was said is sealed. */
@Repository
public class RecallEvents {

    private static final String SELF = "本人";

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    RecallEvents(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    public void tell(Viewer viewer, Recall recall, RecallMove move, String words) {
        database.sql(
                        """
                        insert into recall_event (district, id, recall, move, sealed, organ, recorded_at, recorded_by, recorder)
                        values (:district, :id, :recall, :move, :sealed, :organ, :at, :by, :recorder)
                        """)
                .param("district", recall.district().code())
                .param("id", Ids.next())
                .param("recall", recall.id())
                .param("move", move.name())
                .param("sealed", seal.close(words))
                .param("organ", organOf(viewer, recall))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    public List<RecallEvent> of(District district, UUID recall) {
        return database.sql(
                        """
                        select move, sealed, organ, recorded_at, recorder
                          from recall_event
                         where district = :district and recall = :recall
                         order by id
                        """)
                .param("district", district.code())
                .param("recall", recall)
                .query((row, number) -> new RecallEvent(
                        RecallMove.valueOf(row.getString("move")),
                        seal.open(row.getBytes("sealed")),
                        row.getString("organ"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list();
    }

    private static String organOf(Viewer viewer, Recall recall) {
        if (viewer.person().equals(recall.subject().person())) {
            return SELF;
        }
        return viewer.seats().stream()
                .map(Seat::office)
                .flatMap(Optional::stream)
                .filter(office -> RecallSight.isOnRoute(recall, office.id()))
                .findFirst()
                .map(Office::name)
                .orElse("");
    }
}
