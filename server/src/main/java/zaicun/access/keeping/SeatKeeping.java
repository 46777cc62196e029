package zaicun.access.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.AccountBook;
import zaicun.access.accounts.StoredSeats;
import zaicun.access.accounts.StoredSeats.StoredSeat;
import zaicun.access.guard.Guard;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** Gives seats to the holders of accounts and withdraws them; those of administrators wait for a second person. */
@Component
@Transactional
class SeatKeeping {

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

    private final AccountBook book;
    private final StoredSeats seats;
    private final Guard guard;
    private final Roster roster;
    private final Audit audit;
    private final Clock clock;

    SeatKeeping(AccountBook book, StoredSeats seats, Guard guard, Roster roster, Audit audit, Clock clock) {
        this.book = book;
        this.seats = seats;
        this.guard = guard;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    void give(Account account, NewSeat asked, Viewer by) {
        var where = asked.office().map(this::office);
        if (asked.role() == null || asked.from() == null) {
            throw new InputError("role", "请选择岗位和开始日期。");
        }
        where.ifPresentOrElse(
                office -> giveAt(account, office, asked, by),
                () -> giveAdministration(account, administrative(asked.role()), asked.span(), by));
    }

    private void giveAdministration(Account account, Role role, Span span, Viewer by) {
        refuseOneself(account, by);
        refuseSecond(account, span);
        if (!guard.holdsAppointment(account, role, span, by)) {
            appoint(account, role, span, by);
        }
    }

    void appoint(Account account, Role role, Span span, Viewer by) {
        book.makeAdministrator(account.person(), role, span, by.person());
        tell(by, "seat.give", account.id(), "给账号 " + account.name() + " 任职：" + role.title());
    }

    /** Told before anybody is asked to agree; the table itself forbids it too. */
    private void refuseSecond(Account account, Span span) {
        seats.notYetOver(account.person(), span.from()).stream()
                .filter(seat -> seat.office().isEmpty() && new Span(seat.from(), seat.until()).overlaps(span))
                .findFirst()
                .ifPresent(held -> {
                    throw Refusal.plain(
                            "seat.one-administrator", "此人已担任一项管理员职责。", "系统、安全、审计管理员须由三个人分别担任；请另选一人。");
                });
    }

    private void giveAt(Account account, Office office, NewSeat asked, Viewer by) {
        if (!office.kind().name().equals(asked.role().name())) {
            throw new InputError("office", office.name() + "不是" + asked.role().title() + "；请选择相应的机构。");
        }
        book.giveSeat(account.person(), office, asked.span(), by.person());
        tell(by, "seat.give", account.id(), "给账号 " + account.name() + " 任职：" + asked.role().title() + "（" + office.name() + "）");
    }

    void withdraw(Account account, UUID seatId, Viewer by) {
        var seat = seat(account, seatId);
        refuseOneself(account, by);
        if (!guard.holdsWithdrawal(account, seat, by)) {
            withdraw(account, seat, by);
        }
    }

    /** As agreed by a second person. */
    void withdrawAgreed(Account account, UUID seatId, Viewer by) {
        withdraw(account, seat(account, seatId), by);
    }

    private StoredSeat seat(Account account, UUID id) {
        return seats.find(id)
                .filter(held -> held.person().equals(account.person()) && held.until().isAfter(LocalDate.now(clock)))
                .orElseThrow(() -> OutOfLine.notFound("这个岗位已经撤销；请刷新页面。"));
    }

    private void withdraw(Account account, StoredSeat seat, Viewer by) {
        book.withdraw(seat, by.person());
        tell(by, "seat.withdraw", account.id(), "撤销账号 " + account.name() + " 的任职：" + seat.role().title());
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

    static void refuseOneself(Account account, Viewer by) {
        if (account.person().equals(by.person())) {
            throw Refusal.plain("seat.oneself", "不能更改自己的岗位或停用自己的账号。", "请由另一名安全管理员办理。");
        }
    }

    private void tell(Viewer by, String what, UUID account, String words) {
        audit.record(new Act(District.NONE, by.person(), what, account, words));
    }
}
