package zaicun.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import zaicun.access.AccessChanged;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.Accounts;
import zaicun.access.accounts.Viewers;
import zaicun.access.session.Sessions.StoredSession;
import zaicun.roster.PostingChanged;

/**
 * Finds the session behind a cookie. What was read is remembered for a few seconds, so that a request costs no query;
 * on this node a change is felt at once.
 */
@Component
public class OpenSessions {

    private static final int MOST = 20_000;

    private record Remembered(OpenSession session, LocalDate day) {}

    private final Sessions sessions;
    private final Accounts accounts;
    private final Viewers viewers;
    private final SessionSettings settings;
    private final Clock clock;
    private final Cache<Token, Remembered> remembered;

    OpenSessions(Sessions sessions, Accounts accounts, Viewers viewers, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.viewers = viewers;
        this.settings = settings;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.remembered())
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    Optional<OpenSession> under(Token token) {
        var today = LocalDate.now(clock);
        var known = remembered.getIfPresent(token);
        if (known != null && known.day().equals(today) && known.session().stored().expires().isAfter(clock.instant())) {
            return Optional.of(known.session());
        }
        var read = read(token, today);
        read.ifPresent(session -> remembered.put(token, new Remembered(session, today)));
        return read;
    }

    private Optional<OpenSession> read(Token token, LocalDate today) {
        var stored = sessions.under(token);
        stored.filter(this::isLongUnseen).ifPresent(sessions::touch);
        return stored.flatMap(session -> accounts.find(session.account())
                .filter(account -> !account.closed())
                .map(account -> new OpenSession(session, account, viewers.of(account.person(), today))));
    }

    private boolean isLongUnseen(StoredSession session) {
        return session.lastSeen().plus(settings.touch()).isBefore(clock.instant());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(AccessChanged changed) {
        forgetWhere(session -> session.account().person().equals(changed.person()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(PostingChanged changed) {
        forgetWhere(session -> session.account().person().equals(changed.posting().person()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(SessionRevoked revoked) {
        forgetWhere(session -> session.stored().account().equals(revoked.account()));
    }

    private void forgetWhere(Predicate<OpenSession> condition) {
        remembered.asMap().values().removeIf(known -> condition.test(known.session()));
    }

    /** Told in the same transaction when sessions of an account were revoked. */
    record SessionRevoked(UUID account) {}
}
