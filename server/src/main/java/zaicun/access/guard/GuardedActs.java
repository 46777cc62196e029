package zaicun.access.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.Role;
import zaicun.access.guard.GuardedAct.Kind;
import zaicun.access.guard.GuardedAct.State;
import zaicun.kernel.Span;

/** Stored guarded acts. */
@Repository
class GuardedActs {

    private static final String SELECT =
            """
            select id, account, kind, about, seat, from_on, until, asked_by, asked_at, expires_at
              from guarded_act
            """;

    private final JdbcClient database;

    GuardedActs(JdbcClient database) {
        this.database = database;
    }

    /** One of a kind waits for an account: asked again, it waits anew. Answers its id. */
    UUID put(GuardedAct act) {
        return database.sql(
                        """
                        insert into guarded_act (id, account, kind, about, seat, from_on, until, asked_by, asked_at, expires_at,
                                                 state)
                        values (:id, :account, :kind, :about, :seat::uuid, :from::date, :until::date, :by, :at, :expires,
                                'WAITING')
                        on conflict (account, kind) where state = 'WAITING' do update
                           set about = excluded.about, seat = excluded.seat, from_on = excluded.from_on,
                               until = excluded.until, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                               expires_at = excluded.expires_at
                        returning id
                        """)
                .param("id", act.id())
                .param("account", act.account())
                .param("kind", act.kind().name())
                .param("about", act.about().name())
                .param("seat", act.seat().orElse(null))
                .param("from", act.span().map(Span::from).orElse(null))
                .param("until", act.span().map(Span::until).orElse(null))
                .param("by", act.askedBy())
                .param("at", utc(act.askedAt()))
                .param("expires", utc(act.expiresAt()))
                .query(UUID.class)
                .single();
    }

    /** Reads one that waits and keeps others away until the transaction ends. */
    Optional<GuardedAct> lock(UUID id, Instant now) {
        return database.sql(SELECT + " where id = :id and state = 'WAITING' and expires_at > :now for update")
                .param("id", id)
                .param("now", utc(now))
                .query(GuardedActs::read)
                .optional();
    }

    List<GuardedAct> waiting(Instant now) {
        return database.sql(SELECT + " where state = 'WAITING' and expires_at > :now order by asked_at, id")
                .param("now", utc(now))
                .query(GuardedActs::read)
                .list();
    }

    void decide(GuardedAct act, State state, UUID by, Instant at) {
        database.sql("update guarded_act set state = :state, decided_by = :by, decided_at = :at where id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("at", utc(at))
                .param("id", act.id())
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static GuardedAct read(ResultSet row, int number) throws SQLException {
        var from = Optional.ofNullable(row.getObject("from_on", LocalDate.class));
        var until = row.getObject("until", LocalDate.class);
        return new GuardedAct(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                Kind.valueOf(row.getString("kind")),
                Role.valueOf(row.getString("about")),
                Optional.ofNullable(row.getObject("seat", UUID.class)),
                from.map(first -> new Span(first, until)),
                row.getObject("asked_by", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
