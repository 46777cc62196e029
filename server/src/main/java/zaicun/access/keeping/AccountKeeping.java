package zaicun.access.keeping;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk.Opened;
import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.AccountBook;
import zaicun.access.accounts.Accounts;
import zaicun.access.guard.Guard;
import zaicun.access.guard.GuardedAct.Kind;
import zaicun.access.keeping.SeatKeeping.NewSeat;
import zaicun.access.session.SessionDesk;
import zaicun.access.session.SignInFailures;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;

/** What the security administrator does with accounts; every act is told to the audit. */
@Component
@Transactional
class AccountKeeping {

    /** @param person an existing one, or empty for somebody new called {@code name} */
    record NewAccount(Optional<UUID> person, Optional<String> name, String account) {}

    private final Accounts accounts;
    private final AccountBook book;
    private final SeatKeeping seats;
    private final Guard guard;
    private final SessionDesk sessions;
    private final SignInFailures failures;
    private final Roster roster;
    private final RosterDesk rosterDesk;
    private final Audit audit;

    AccountKeeping(
            Accounts accounts,
            AccountBook book,
            SeatKeeping seats,
            Guard guard,
            SessionDesk sessions,
            SignInFailures failures,
            Roster roster,
            RosterDesk rosterDesk,
            Audit audit) {
        this.accounts = accounts;
        this.book = book;
        this.seats = seats;
        this.guard = guard;
        this.sessions = sessions;
        this.failures = failures;
        this.roster = roster;
        this.rosterDesk = rosterDesk;
        this.audit = audit;
    }

    Opened open(NewAccount asked, Viewer by) {
        var person = asked.person().orElseGet(() -> newcomer(asked));
        if (roster.person(person).isEmpty()) {
            throw new InputError("person", "没有这个人；请重新查找。");
        }
        var opened = book.open(person, Optional.ofNullable(asked.account()).orElse(""));
        tell(by, "account.open", opened.account(), "开设账号 " + opened.name());
        return opened;
    }

    private UUID newcomer(NewAccount asked) {
        var name = asked.name()
                .map(String::strip)
                .filter(given -> !given.isEmpty())
                .orElseThrow(() -> new InputError("name", "请选择已有人员，或填写姓名。"));
        return rosterDesk.putStaff(StaffForm.named(name));
    }

    /** Nothing where the reset waits for a second person. */
    Optional<Opened> resetPassword(UUID id, Viewer by) {
        var account = known(id);
        refuseOwn(account, by);
        return guard.holds(account, Kind.RESET, by) ? Optional.empty() : Optional.of(reset(account, by));
    }

    private Opened reset(Account account, Viewer by) {
        var id = account.id();
        var password = book.resetPassword(account);
        failures.forget(account.name());
        sessions.revokeAll(id);
        tell(by, "account.reset", id, "重置账号 " + account.name() + " 的密码，其登录已全部退出");
        return new Opened(id, account.name(), password);
    }

    void close(UUID id, Viewer by) {
        var account = known(id);
        SeatKeeping.refuseOneself(account, by);
        if (!guard.holds(account, Kind.CLOSE, by)) {
            close(account, by);
        }
    }

    private void close(Account account, Viewer by) {
        book.close(account, by.person());
        sessions.revokeAll(account.id());
        tell(by, "account.close", account.id(), "停用账号 " + account.name());
    }

    /** Does what a second person has agreed to. */
    Optional<Opened> confirm(UUID act, Viewer by) {
        var agreed = guard.confirm(by, act);
        var account = known(agreed.account());
        switch (agreed.kind()) {
            case RESET -> {
                return Optional.of(reset(account, by));
            }
            case CLOSE -> close(account, by);
            case WITHDRAW_SEAT -> seats.withdrawAgreed(account, agreed.seat().orElseThrow(), by);
            case GIVE_SEAT -> seats.appoint(account, agreed.about(), agreed.span().orElseThrow(), by);
        }
        return Optional.empty();
    }

    void reopen(UUID id, Viewer by) {
        var account = known(id);
        book.reopen(account);
        tell(by, "account.reopen", id, "恢复账号 " + account.name());
    }

    void unlock(UUID id, Viewer by) {
        var account = known(id);
        failures.forget(account.name());
        tell(by, "account.unlock", id, "解除账号 " + account.name() + " 的登录锁定");
    }

    void revokeSessions(UUID id, Viewer by) {
        var account = known(id);
        sessions.revokeAll(id);
        tell(by, "session.revoke", id, "结束账号 " + account.name() + " 的全部登录");
    }

    void giveSeat(UUID id, NewSeat asked, Viewer by) {
        seats.give(known(id), asked, by);
    }

    void withdrawSeat(UUID id, UUID seat, Viewer by) {
        seats.withdraw(known(id), seat, by);
    }

    private Account known(UUID id) {
        return accounts.find(id).orElseThrow(() -> OutOfLine.notFound("没有这个账号；请刷新列表。"));
    }

    private static void refuseOwn(Account account, Viewer by) {
        if (account.person().equals(by.person())) {
            throw Refusal.plain("account.own", "不能重置自己的密码。", "请用“修改密码”。");
        }
    }

    private void tell(Viewer by, String what, UUID account, String words) {
        audit.record(new Act(District.NONE, by.person(), what, account, words));
    }
}
