package zaicun.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Wrong passwords by name, whether or not the name is an account's: nobody learns from the answers which names exist. */
@Repository
public class SignInFailures {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final SessionSettings settings;
    private final Clock clock;

    SignInFailures(JdbcClient database, SessionSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until when the name is locked, if it is. */
    public Optional<Instant> lockedUntil(String name) {
        return database.sql("select locked_until from sign_in_failure where name = :name and locked_until > :now")
                .param("name", plain(name))
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    @Transactional
    void count(String name) {
        var failures = database.sql(
                        """
                        insert into sign_in_failure (name, failures, last_at) values (:name, 1, :now)
                        on conflict (name) do update
                           set failures = sign_in_failure.failures + 1, last_at = excluded.last_at
                        returning failures
                        """)
                .param("name", plain(name))
                .param("now", now())
                .query(Integer.class)
                .single();
        var delay = settings.delayAfter(failures);
        if (!delay.isZero()) {
            database.sql("update sign_in_failure set locked_until = :until where name = :name")
                    .param("until", now().plus(delay))
                    .param("name", plain(name))
                    .update();
        }
    }

    public void forget(String name) {
        database.sql("delete from sign_in_failure where name = :name").param("name", plain(name)).update();
    }

    /** Names that nobody has tried for a day need not be kept. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        database.sql("delete from sign_in_failure where last_at < :before")
                .param("before", now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
