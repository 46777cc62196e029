package zaicun.access.keeping;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zaicun.access.session.Token;

/** Stored one-time links of the set-up, by hash. */
@Repository
class SetUpTokens {

    private final JdbcClient database;
    private final Clock clock;

    SetUpTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(Token token) {
        database.sql("insert into setup_token (token_hash, made_at) values (:hash, :now)")
                .param("hash", token.hash())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    boolean isUnused(Token token) {
        return database.sql("select exists (select from setup_token where token_hash = :hash and used_at is null)")
                .param("hash", token.hash())
                .query(Boolean.class)
                .single();
    }

    /** Answers whether the token was there to be used; of two at once only one succeeds. */
    boolean use(Token token) {
        return database.sql("update setup_token set used_at = :now where token_hash = :hash and used_at is null")
                        .param("now", OffsetDateTime.now(clock))
                        .param("hash", token.hash())
                        .update()
                == 1;
    }

    /** Two links may be open at once, one per node; the set-up itself happens once. */
    void oneAtATime() {
        database.sql("select pg_advisory_xact_lock(hashtext('zaicun.setup'))").query((row, number) -> number).single();
    }
}
