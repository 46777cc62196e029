package zaicun.access.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccountWord;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.StoredSeats;
import zaicun.access.accounts.StoredSeats.StoredSeat;
import zaicun.access.guard.GuardedAct.Kind;
import zaicun.access.guard.GuardedAct.State;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;

/** Holds guarded acts up until the second person agrees. Where nobody is there who could, they go on at once. */
@Component
@Transactional
public class Guard {

    private static final int DAYS = 7;
    private static final Duration WAITS = Duration.ofDays(DAYS);
    private static final String PAGE = "/accounts/guarded";

    private final GuardedActs acts;
    private final StoredSeats seats;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guard(GuardedActs acts, StoredSeats seats, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.acts = acts;
        this.seats = seats;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the act on the account has to wait; it is written down and told then. */
    public boolean holds(Account account, Kind kind, Viewer by) {
        return about(account)
                .filter(about -> hold(by, account, new Wish(kind, about, Optional.empty(), Optional.empty())))
                .isPresent();
    }

    public boolean holdsWithdrawal(Account account, StoredSeat seat, Viewer by) {
        return GuardedAct.isGuarded(seat.role())
                && hold(by, account, new Wish(Kind.WITHDRAW_SEAT, seat.role(), Optional.of(seat.id()), Optional.empty()));
    }

    public boolean holdsAppointment(Account account, Role role, Span span, Viewer by) {
        return GuardedAct.isGuarded(role)
                && hold(by, account, new Wish(Kind.GIVE_SEAT, role, Optional.empty(), Optional.of(span)));
    }

    @Transactional(readOnly = true)
    public List<GuardedAct> waiting() {
        return acts.waiting(clock.instant());
    }

    /** The act, agreed to; whoever calls does it in the same transaction. */
    public GuardedAct confirm(Viewer viewer, UUID id) {
        var act = require(id);
        if (!viewer.is(GuardedAct.confirmerOf(act.about()))) {
            throw OutOfLine.noRight("这件事须由" + GuardedAct.confirmerOf(act.about()).title() + "确认。");
        }
        if (act.askedBy().equals(viewer.person())) {
            throw OutOfLine.noRight("不能确认自己提出的操作；请由另一名" + GuardedAct.confirmerOf(act.about()).title() + "确认。");
        }
        decide(viewer, act, State.CONFIRMED, "已确认");
        return act;
    }

    /** Anyone of the three ends it: who asked takes it back, who is asked declines. */
    public void decline(Viewer viewer, UUID id) {
        var act = require(id);
        decide(viewer, act, State.DECLINED, "未获确认");
    }

    private void decide(Viewer viewer, GuardedAct act, State state, String how) {
        acts.decide(act, state, viewer.person(), clock.instant());
        var hear = new HashSet<>(List.of(act.askedBy()));
        hear.remove(viewer.person());
        events.publishEvent(new AccountWord(hear, "account.guarded", act.words() + how + "。", PAGE, key(act.id())));
        tell(viewer, "account.guarded-" + state.name().toLowerCase(java.util.Locale.ROOT), act.account(), act.words() + how);
    }

    private record Wish(Kind kind, Role about, Optional<UUID> seat, Optional<Span> span) {}

    private boolean hold(Viewer by, Account account, Wish wish) {
        var confirmers = seats.ableAs(GuardedAct.confirmerOf(wish.about()), today());
        confirmers.remove(by.person());
        if (confirmers.isEmpty()) {
            return false;
        }
        var now = clock.instant();
        var act = new GuardedAct(
                Ids.next(), account.id(), wish.kind(), wish.about(), wish.seat(), wish.span(), by.person(), now, now.plus(WAITS));
        var id = acts.put(act);
        confirmers.add(account.person());
        events.publishEvent(new AccountWord(
                confirmers, "account.guarded",
                "安全管理员提出%s，账号 %s，须由%s确认，%d 天内有效。"
                        .formatted(act.words(), account.name(), GuardedAct.confirmerOf(act.about()).title(), DAYS),
                PAGE, key(id)));
        tell(by, "account.guarded-asked", account.id(), "提出" + act.words() + "，账号 " + account.name() + "，待共同确认");
        return true;
    }

    /** Which of the two guarded roles the holder of the account has now or later. */
    private Optional<Role> about(Account account) {
        return seats.notYetOver(account.person(), today()).stream()
                .map(StoredSeat::role)
                .filter(GuardedAct::isGuarded)
                .findFirst();
    }

    private GuardedAct require(UUID id) {
        return acts.lock(id, clock.instant())
                .orElseThrow(() -> OutOfLine.notFound("没有找到待确认的这项操作，可能已经办结或过期；请刷新。"));
    }

    private void tell(Viewer by, String what, UUID account, String words) {
        audit.record(new Act(District.NONE, by.person(), what, account, words));
    }

    private static String key(UUID id) {
        return "account.guarded:" + id;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
