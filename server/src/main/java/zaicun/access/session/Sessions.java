package zaicun.access.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.kernel.Ids;

/** Stored sessions; one that was revoked or has expired is not found. */
@Repository
public class Sessions {

    /** @param agent the browser, in a few words */
    public record StoredSession(UUID id, UUID account, Instant created, Instant lastSeen, Instant expires, String agent) {}

    private static final String SELECT = "select id, account, created_at, last_seen, expires_at, agent from session ";

    private final JdbcClient database;
    private final SessionSettings settings;
    private final Clock clock;

    Sessions(JdbcClient database, SessionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    void add(Token token, UUID account, String agent) {
        var now = clock.instant();
        database.sql(
                        """
                        insert into session (token_hash, id, account, created_at, last_seen, expires_at, agent)
                        values (:hash, :id, :account, :now, :now, :expires, :agent)
                        """)
                .param("hash", token.hash())
                .param("id", Ids.next())
                .param("account", account)
                .param("now", at(now))
                .param("expires", at(expiry(now, now)))
                .param("agent", agent)
                .update();
    }

    Optional<StoredSession> under(Token token) {
        return database.sql(SELECT + "where token_hash = :hash and revoked_at is null and expires_at > :now")
                .param("hash", token.hash())
                .param("now", at(clock.instant()))
                .query(Sessions::read)
                .optional();
    }

    public List<StoredSession> ofAccount(UUID account) {
        return database.sql(
                        SELECT
                                + """
                                where account = :account and revoked_at is null and expires_at > :now
                                order by last_seen desc
                                """)
                .param("account", account)
                .param("now", at(clock.instant()))
                .query(Sessions::read)
                .list();
    }

    /** Notes the use and moves the expiry on. */
    void touch(StoredSession session) {
        var now = clock.instant();
        database.sql("update session set last_seen = :now, expires_at = :expires where id = :id")
                .param("now", at(now))
                .param("expires", at(expiry(session.created(), now)))
                .param("id", session.id())
                .update();
    }

    void revoke(UUID id) {
        database.sql("update session set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", at(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Revokes all sessions of the account but one; answers how many. */
    int revokeOthers(UUID account, UUID kept) {
        return database.sql(
                        """
                        update session set revoked_at = :now
                         where account = :account and revoked_at is null and id <> :kept and expires_at > :now
                        """)
                .param("now", at(clock.instant()))
                .param("account", account)
                .param("kept", kept)
                .update();
    }

    private Instant expiry(Instant created, Instant used) {
        var idle = used.plus(settings.idle());
        var longest = created.plus(settings.longest());
        return idle.isBefore(longest) ? idle : longest;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static StoredSession read(ResultSet row, int number) throws SQLException {
        return new StoredSession(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("agent"));
    }
}
