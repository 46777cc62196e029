package zaicun.notices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Ids;

/** Stored messages, each told with one statement in the transaction of the act that it tells of. */
@Repository
public class Notices {

    private static final String INSERT =
            """
            insert into notice (district, id, person, kind, clause, text, link, once, told_at)
            select :district, t.id, t.person, :kind, :clause, :text, :link, :once, :at
              from unnest(:ids::uuid[], :people::uuid[]) as t (id, person)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Tells each of them once: whoever was told under this key before is not told again. */
    public void tell(Notice notice) {
        if (!notice.to().isEmpty()) {
            bound(INSERT + " on conflict (district, once, person) do nothing", notice).update();
        }
    }

    /**
     * Tells how the matter of this key stands now: one message a matter and person, new again with each turn. Whoever was
     * told of it before and is not concerned any more has it as read.
     */
    public void pass(Notice notice) {
        pass(notice, notice.once());
    }

    /** The same; with it another matter of this key is over for everybody. */
    public void pass(Notice notice, String over) {
        bound(
                        """
                        with over as (
                            update notice set read_at = :at
                             where district = :district and once in (:once, :over) and read_at is null
                               and (once <> :once or person <> all(:people))
                        )
                        """
                                + INSERT
                                + """
                                on conflict (district, once, person) do update
                                   set kind = excluded.kind, clause = excluded.clause, text = excluded.text,
                                       link = excluded.link, told_at = excluded.told_at, read_at = null
                                """,
                        notice)
                .param("over", over)
                .update();
    }

    /** The matter of this key is over: it is new to nobody any more. */
    public void settle(District district, String once) {
        database.sql("update notice set read_at = :at where district = :district and once = :once and read_at is null")
                .param("at", OffsetDateTime.now(clock))
                .param("district", district.code())
                .param("once", once)
                .update();
    }

    private JdbcClient.StatementSpec bound(String sql, Notice notice) {
        return database.sql(sql)
                .param("district", notice.district().code())
                .param("ids", notice.to().stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("people", notice.to().toArray(UUID[]::new))
                .param("kind", notice.kind())
                .param("clause", notice.clause().map(Clause::toString).orElse(null))
                .param("text", notice.text())
                .param("link", notice.link())
                .param("once", notice.once())
                .param("at", OffsetDateTime.now(clock));
    }
}
