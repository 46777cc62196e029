package zaicun.access.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Seat;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.Accounts;
import zaicun.access.accounts.Page;
import zaicun.access.accounts.StoredSeats;
import zaicun.access.accounts.StoredSeats.StoredSeat;
import zaicun.access.accounts.Viewers;
import zaicun.access.keeping.AccountRow.HeldSeat;
import zaicun.access.session.SessionDesk;
import zaicun.access.session.SignInFailures;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Reads accounts with their people, seats and sessions. */
@Component
@Transactional(readOnly = true)
class AccountRows {

    private static final int PEOPLE_FOUND = 500;

    private final Accounts accounts;
    private final StoredSeats seats;
    private final Viewers viewers;
    private final SessionDesk sessions;
    private final SignInFailures failures;
    private final Roster roster;
    private final Clock clock;

    AccountRows(
            Accounts accounts,
            StoredSeats seats,
            Viewers viewers,
            SessionDesk sessions,
            SignInFailures failures,
            Roster roster,
            Clock clock) {
        this.accounts = accounts;
        this.seats = seats;
        this.viewers = viewers;
        this.sessions = sessions;
        this.failures = failures;
        this.roster = roster;
        this.clock = clock;
    }

    /** Accounts whose own or whose person's name holds the words. */
    AccountRow.Rows search(String words, Page page) {
        var people = words.isEmpty()
                ? List.<UUID>of()
                : roster.peopleNamed(words, PEOPLE_FOUND).stream().map(Person::id).toList();
        var found = accounts.search(words, people, page);
        return new AccountRow.Rows(accounts.count(words, people), found.stream().map(this::row).toList());
    }

    AccountRow row(UUID id) {
        return row(accounts.find(id).orElseThrow(() -> OutOfLine.notFound("没有这个账号；请刷新列表。")));
    }

    private AccountRow row(Account account) {
        var person = roster.person(account.person());
        var open = sessions.ofAccount(account.id());
        return new AccountRow(
                account.id(),
                account.person(),
                person.map(Person::name).orElse(""),
                account.name(),
                person.flatMap(Person::unit).flatMap(roster::office).map(Office::name).orElse(""),
                seatsOf(account.person()),
                account.mustChange(),
                account.closed(),
                failures.lockedUntil(account.name()),
                open.stream().findFirst().map(session -> session.lastSeen()),
                open.size());
    }

    private List<HeldSeat> seatsOf(UUID person) {
        var today = LocalDate.now(clock);
        var given = seats.notYetOver(person, today).stream().map(this::given);
        var following = viewers.of(person, today).seats().stream()
                .filter(seat -> switch (seat.role()) {
                    case CADRE, HELPER -> true;
                    default -> false;
                })
                .map(AccountRows::following);
        return Stream.concat(given, following).toList();
    }

    private HeldSeat given(StoredSeat seat) {
        return new HeldSeat(
                Optional.of(seat.id()),
                seat.role(),
                seat.role().title(),
                seat.office().flatMap(roster::office).map(Office::name).orElse(""),
                Optional.of(seat.from()),
                Optional.of(seat.until()).filter(until -> until.isBefore(Span.FOREVER)).map(until -> until.minusDays(1)));
    }

    private static HeldSeat following(Seat seat) {
        return new HeldSeat(
                Optional.empty(), seat.role(), seat.role().title(), "", Optional.empty(), Optional.empty());
    }
}
