package zaicun.inspection.finding;

import java.time.Clock;
import java.time.Instant;
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
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** What became of findings, and what the people concerned said. */
@Repository
public class FindingEvents {

    /** An answer is told among the moves, and is none. */
    static final String ANSWER = "ANSWER";

    private final JdbcClient database;
    private final Clock clock;

    FindingEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Told(UUID finding, String move, String title, String words, Optional<LocalDate> dueOn, Instant at, String recorder) {}

    void tell(Viewer viewer, Finding finding, String move, String words) {
        tell(viewer, finding, move, words, Optional.empty());
    }

    void tell(Viewer viewer, Finding finding, String move, String words, Optional<LocalDate> dueOn) {
        database.sql(
                        """
                        insert into finding_event (district, id, finding, move, words, due_on, recorded_at, recorded_by,
                                                   recorder)
                        values (:district, :id, :finding, :move, :words, :dueOn::date, :at, :by, :recorder)
                        """)
                .param("district", finding.district().code())
                .param("id", Ids.next())
                .param("finding", finding.id())
                .param("move", move)
                .param("words", words)
                .param("dueOn", dueOn.orElse(null))
                .param("at", OffsetDateTime.now(clock))
                .param("by", viewer.person())
                .param("recorder", viewer.name())
                .update();
    }

    public Map<UUID, List<Told>> of(District district, Collection<UUID> findings) {
        return database.sql(
                        """
                        select finding, move, words, due_on, recorded_at, recorder from finding_event
                         where district = :district and finding = any(:findings)
                         order by id
                        """)
                .param("district", district.code())
                .param("findings", findings.toArray(UUID[]::new))
                .query((row, number) -> new Told(
                        row.getObject("finding", UUID.class),
                        row.getString("move"),
                        title(row.getString("move")),
                        row.getString("words"),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorder")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::finding));
    }

    private static String title(String move) {
        return move.equals(ANSWER) ? "当事人说明" : FindingMove.valueOf(move).title();
    }
}
