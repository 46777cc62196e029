package zaicun.selection.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.roster.Office;

/** The stored time line of nominations, lists, changes and handovers; only ever added to. */
@Repository
public class MatterTimeline {

    /** What is written down of an act: a stable name, its title on the screen, what was said. */
    public record Note(String what, String title, String words) {}

    private final JdbcClient database;
    private final Clock clock;

    MatterTimeline(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void tell(Viewer viewer, District district, UUID matter, Note note) {
        database.sql(
                        """
                        insert into selection_event (district, id, matter, what, title, words, organ, recorded_at,
                                                     recorded_by, recorder)
                        values (:district, :id, :matter, :what, :title, :words, :organ, :at, :by, :name)
                        """)
                .param("district", district.code())
                .param("id", Ids.next())
                .param("matter", matter)
                .param("what", note.what())
                .param("title", note.title())
                .param("words", note.words())
                .param("organ", organOf(viewer))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("name", viewer.name())
                .update();
    }

    public List<Happening> of(District district, UUID matter) {
        return database.sql(
                        """
                        select what, title, words, organ, recorded_at, recorded_by, recorder
                          from selection_event
                         where district = :district and matter = :matter
                         order by recorded_at, id
                        """)
                .param("district", district.code())
                .param("matter", matter)
                .query((row, number) -> new Happening(
                        row.getString("what"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getString("organ"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("recorder")))
                .list();
    }

    private static String organOf(Viewer viewer) {
        return viewer.seats().stream()
                .flatMap(seat -> seat.office().stream())
                .map(Office::name)
                .findFirst()
                .orElse("");
    }
}
