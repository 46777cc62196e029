package zaicun.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Clause;
import zaicun.kernel.Ids;

/** Stored messages. They are told in the transaction of the act that they tell of. */
@Repository
public class Notices {

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void tell(Notice notice) {
        if (notice.to().isEmpty()) {
            return;
        }
        database.sql(
                        """
                        insert into notice (district, id, person, kind, clause, text, link, once, told_at)
                        select :district, t.id, t.person, :kind, :clause, :text, :link, :once, :at
                          from unnest(:ids::uuid[], :people::uuid[]) as t (id, person)
                        on conflict (district, person, once) do nothing
                        """)
                .param("district", notice.district().code())
                .param("ids", notice.to().stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("people", notice.to().toArray(UUID[]::new))
                .param("kind", notice.kind())
                .param("clause", notice.clause().map(Clause::toString).orElse(null))
                .param("text", notice.text())
                .param("link", notice.link())
                .param("once", notice.once())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
