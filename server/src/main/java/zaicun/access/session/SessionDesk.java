package zaicun.access.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.AccountBook;
import zaicun.access.accounts.Passwords;
import zaicun.access.session.OpenSessions.SessionRevoked;
import zaicun.access.session.Sessions.StoredSession;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;

/** Opens and closes sessions, and lets their holders change the password. */
@Component
@Transactional
public class SessionDesk {

    private static final UUID NONE_KEPT = new UUID(0, 0);

    private final Sessions sessions;
    private final SignInFailures failures;
    private final AccountBook accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SessionDesk(
            Sessions sessions,
            SignInFailures failures,
            AccountBook accounts,
            Passwords passwords,
            Audit audit,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.failures = failures;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.events = events;
    }

    Token open(Account account, String agent) {
        var token = Token.random();
        sessions.add(token, account.id(), agent);
        failures.forget(account.name());
        tell(account, "session.open", "登录（" + agent + "）");
        return token;
    }

    void close(OpenSession session) {
        revoke(session.stored());
        tell(session.account(), "session.close", "退出登录");
    }

    /** The other sessions end with the old password. */
    void changePassword(OpenSession session, String old, String replacement) {
        if (!passwords.match(old, Optional.of(session.account()))) {
            throw new InputError("old", "原密码不对；请重新输入。");
        }
        accounts.choosePassword(session.account(), replacement);
        sessions.revokeOthers(session.account().id(), session.stored().id());
        events.publishEvent(new SessionRevoked(session.account().id()));
        tell(session.account(), "password.change", "修改密码，其他登录已全部退出");
    }

    @Transactional(readOnly = true)
    public List<StoredSession> ofAccount(UUID account) {
        return sessions.ofAccount(account);
    }

    /** Ends one of the holder's own sessions. */
    public void revokeOwn(OpenSession session, UUID id) {
        var other = sessions.ofAccount(session.account().id()).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow(() -> OutOfLine.notFound("这次登录已经结束，或不属于这个账号。"));
        revoke(other);
        tell(session.account(), "session.revoke", "结束自己的一次登录（" + other.agent() + "）");
    }

    /** Ends all sessions of the account; answers how many. */
    public int revokeAll(UUID account) {
        var revoked = sessions.revokeOthers(account, NONE_KEPT);
        events.publishEvent(new SessionRevoked(account));
        return revoked;
    }

    private void revoke(StoredSession session) {
        sessions.revoke(session.id());
        events.publishEvent(new SessionRevoked(session.account()));
    }

    private void tell(Account account, String what, String words) {
        audit.record(new Act(District.NONE, account.person(), what, account.id(), words));
    }
}
