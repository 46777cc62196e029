package zaicun.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.Accounts;
import zaicun.access.accounts.Passwords;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;

/**
 * Lets in whoever knows name and password. Not one transaction: hashing takes long and holds no connection, and a wrong
 * try stays counted.
 */
@Component
class SignIn {

    record Credentials(String account, String password) {}

    /** @param agent the browser's own words */
    record Origin(String address, String agent) {}

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final AddressLimit addresses;
    private final SessionDesk desk;
    private final Audit audit;
    private final Clock clock;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            SignInFailures failures,
            AddressLimit addresses,
            SessionDesk desk,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.addresses = addresses;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    Token enter(Credentials given, Origin origin) {
        addresses.require(origin.address());
        failures.lockedUntil(given.account()).ifPresent(this::refuseLocked);
        var account = accounts.named(given.account().strip());
        boolean right = passwords.match(given.password(), account);
        // Many tries at once all pass the first question; once the name is locked, right and wrong are answered alike.
        failures.lockedUntil(given.account()).ifPresent(this::refuseLocked);
        if (!right) {
            failures.count(given.account());
            addresses.count(origin.address());
            tellRefused(account);
            throw Refusal.plain("sign-in.wrong", "账号或密码不对。", "请核对后重试；忘记密码请联系安全管理员重置。");
        }
        var known = account.orElseThrow();
        if (known.closed()) {
            throw Refusal.plain("sign-in.closed", "这个账号已停用。", "如需恢复，请联系安全管理员。");
        }
        return desk.open(known, Agents.inWords(origin.agent()));
    }

    private void refuseLocked(Instant until) {
        var minutes = Math.ceilDiv(Duration.between(clock.instant(), until).toSeconds(), 60);
        throw Refusal.plain(
                "sign-in.locked", "密码连续输错多次，暂时不能登录。", "请 " + minutes + " 分钟后再试，或联系安全管理员解锁、重置密码。");
    }

    private void tellRefused(Optional<Account> account) {
        var person = account.map(Account::person).orElse(Audit.NOBODY);
        var object = account.map(Account::id).orElse(Audit.NOBODY);
        audit.record(new Act(District.NONE, person, "session.refused", object, "登录失败：账号或密码不对"));
    }
}
