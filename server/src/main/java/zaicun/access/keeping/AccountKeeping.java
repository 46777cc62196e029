package zaicun.access.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountDesk.Opened;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.AccountBook;
import zaicun.access.accounts.Accounts;
import zaicun.access.accounts.StoredSeats;
import zaicun.access.session.SessionDesk;
import zaicun.access.session.SignInFailures;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;

/** What the security administrator does with accounts; every act is told to the audit. */
@Component
@Transactional
class AccountKeeping {

    /** @param person an existing one, or empty for somebody new called {@code name} */
    record NewAccount(Optional<UUID> person, Optional<String> name, String account) {}

    /** @param office for roles at an organ; @param until last day, where there is one */
    record NewSeat(Role role, Optional<UUID> office, LocalDate from, Optional<LocalDate> until) {

        Span span() {
            var last = until.orElse(Span.FOREVER);
            if (last.isBefore(from)) {
                throw new InputError("until", "结束日期早于开始日期；请重新填写。");
            }
            return Span.of(from, last);
        }
    }

    private final Accounts accounts;
    private final AccountBook book;
    private final StoredSeats seats;
    private final SessionDesk sessions;
    private final SignInFailures failures;
    private final Roster roster;
    private final RosterDesk rosterDesk;
    private final Audit audit;
    private final Clock clock;

    AccountKeeping(
            Accounts accounts,
            AccountBook book,
            StoredSeats seats,
            SessionDesk sessions,
            SignInFailures failures,
            Roster roster,
            RosterDesk rosterDesk,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.book = book;
        this.seats = seats;
        this.sessions = sessions;
        this.failures = failures;
        this.roster = roster;
        this.rosterDesk = rosterDesk;
        this.audit = audit;
        this.clock = clock;
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

    Opened resetPassword(UUID id, Viewer by) {
        var account = known(id);
        refuseOwn(account, by);
        var password = book.resetPassword(account);
        failures.forget(account.name());
        sessions.revokeAll(id);
        tell(by, "account.reset", id, "重置账号 " + account.name() + " 的密码，其登录已全部退出");
        return new Opened(id, account.name(), password);
    }

    void close(UUID id, Viewer by) {
        var account = known(id);
        book.close(account, by.person());
        sessions.revokeAll(id);
        tell(by, "account.close", id, "停用账号 " + account.name());
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
        var account = known(id);
        var where = asked.office().map(this::office);
        if (asked.role() == null || asked.from() == null) {
            throw new InputError("role", "请选择岗位和开始日期。");
        }
        where.ifPresentOrElse(
                office -> giveAt(account, office, asked, by),
                () -> book.makeAdministrator(account.person(), administrative(asked.role()), asked.span(), by.person()));
        var words = "给账号 " + account.name() + " 任职：" + asked.role().title() + where.map(office -> "（" + office.name() + "）").orElse("");
        tell(by, "seat.give", id, words);
    }

    private void giveAt(Account account, Office office, NewSeat asked, Viewer by) {
        if (!office.kind().name().equals(asked.role().name())) {
            throw new InputError("office", office.name() + "不是" + asked.role().title() + "；请选择相应的机构。");
        }
        book.giveSeat(account.person(), office, asked.span(), by.person());
    }

    void withdrawSeat(UUID id, UUID seatId, Viewer by) {
        var account = known(id);
        var seat = seats.find(seatId)
                .filter(held -> held.person().equals(account.person()) && held.until().isAfter(LocalDate.now(clock)))
                .orElseThrow(() -> OutOfLine.notFound("这个岗位已经撤销；请刷新页面。"));
        book.withdraw(seat, by.person());
        tell(by, "seat.withdraw", id, "撤销账号 " + account.name() + " 的任职：" + seat.role().title());
    }

    private Office office(UUID id) {
        return roster.office(id).orElseThrow(() -> new InputError("office", "没有这个机构；请重新选择。"));
    }

    private static Role administrative(Role role) {
        return switch (role) {
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN -> role;
            case CADRE, HELPER -> throw Refusal.plain(
                    "seat.follows", role.title() + "不是任命的。", "驻村任期或联户结对登记后自动取得，请到花名册或结对页面办理。");
            default -> throw new InputError("office", "请选择" + role.title() + "的具体机构。");
        };
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
