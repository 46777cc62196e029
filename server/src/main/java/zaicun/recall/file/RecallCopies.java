package zaicun.recall.file;

import java.time.Clock;
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
import zaicun.kernel.Organ;
import zaicun.roster.Office;

/** Stored copies of results, each with its read mark. */
@Repository
public class RecallCopies {

    private final JdbcClient database;
    private final Clock clock;

    RecallCopies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void add(Recall recall, Office office) {
        database.sql(
                        """
                        insert into recall_copy (district, recall, result, office, organ, filed_at)
                        values (:district, :recall, :result, :office, :organ, :at)
                        """)
                .param("district", recall.district().code())
                .param("recall", recall.id())
                .param("result", recall.state().name())
                .param("office", office.id())
                .param("organ", office.kind().name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    public List<RecallCopy> of(District district, UUID recall) {
        return of(district, List.of(recall)).getOrDefault(recall, List.of());
    }

    public Map<UUID, List<RecallCopy>> of(District district, Collection<UUID> recalls) {
        return database.sql(
                        """
                        select c.recall, c.result, c.office, c.organ, o.name as addressee, c.filed_at, c.read_name, c.read_at
                          from recall_copy c
                          join office o on o.id = c.office
                         where c.district = :district and c.recall = any(:recalls)
                         order by c.recall, c.filed_at, c.organ
                        """)
                .param("district", district.code())
                .param("recalls", recalls.toArray(UUID[]::new))
                .query((row, number) -> new RecallCopy(
                        row.getObject("recall", UUID.class),
                        RecallState.valueOf(row.getString("result")),
                        row.getObject("office", UUID.class),
                        Organ.valueOf(row.getString("organ")),
                        row.getString("addressee"),
                        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                        row.getString("read_name"),
                        Optional.ofNullable(row.getObject("read_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(RecallCopy::recall));
    }

    /** Marks the organs' copies as read, once; how many there were to mark. */
    public int read(Viewer viewer, Recall recall, Collection<UUID> offices) {
        return database.sql(
                        """
                        update recall_copy set read_by = :by, read_name = :name, read_at = :at
                         where district = :district and recall = :recall and office = any(:offices) and read_at is null
                        """)
                .param("by", viewer.person())
                .param("name", viewer.name())
                .param("at", OffsetDateTime.now(clock))
                .param("district", recall.district().code())
                .param("recall", recall.id())
                .param("offices", offices.toArray(UUID[]::new))
                .update();
    }
}
