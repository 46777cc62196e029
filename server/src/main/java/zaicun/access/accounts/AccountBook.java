package zaicun.access.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.AccessChanged;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.accounts.StoredSeats.StoredSeat;
import zaicun.kernel.Ids;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.roster.Office;

/** All that is written about accounts and seats passes here. The callers check the right and audit the act. */
@Component
@Transactional
public class AccountBook implements AccountDesk {

    private final Accounts accounts;
    private final StoredSeats seats;
    private final Holders holders;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountBook(
            Accounts accounts,
            StoredSeats seats,
            Holders holders,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.seats = seats;
        this.holders = holders;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Opened open(UUID person, String accountName) {
        var password = passwords.random();
        var account = new Account(
                Ids.next(), person, freeName(person, accountName), passwords.hashOfRandom(password), true, false);
        accounts.add(account);
        return new Opened(account.id(), account.name(), password);
    }

    @Override
    public void openWith(UUID person, String accountName, String password) {
        var name = freeName(person, accountName);
        passwords.requireGood("password", password, name);
        accounts.add(new Account(Ids.next(), person, name, passwords.hashOf(password), false, false));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> accountOf(UUID person) {
        return accounts.ofPerson(person).map(Account::name);
    }

    @Override
    public Optional<UUID> holderOf(String accountName) {
        return accounts.named(accountName).map(Account::person);
    }

    @Override
    public void giveSeat(UUID person, Office office, Span span, UUID by) {
        refuseOneself(person, by);
        var role = Role.valueOf(office.kind().name());
        var held = seats.notYetOver(person, span.from()).stream()
                .anyMatch(seat -> seat.role() == role
                        && seat.office().equals(Optional.of(office.id()))
                        && new Span(seat.from(), seat.until()).overlaps(span));
        if (!held) {
            seats.add(person, new Seat(role, Optional.of(office)), span, by);
            events.publishEvent(new AccessChanged(person));
        }
    }

    /** Makes a person one of the three administrators; a second of the three is refused. */
    public void makeAdministrator(UUID person, Role role, Span span, UUID by) {
        refuseOneself(person, by);
        seats.add(person, new Seat(role, Optional.empty()), span, by);
        events.publishEvent(new AccessChanged(person));
    }

    /** The first administrators have nobody to give them their seat. */
    public void makeFirstAdministrator(UUID person, Role role) {
        seats.add(person, new Seat(role, Optional.empty()), Span.from(today()), person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> holdersAt(UUID office) {
        return seats.holdersAt(office, today());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> administrators(Role role) {
        return seats.holdersOf(role, today());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> holdersAt(Collection<UUID> offices) {
        return holders.at(offices, today());
    }

    public void withdraw(StoredSeat seat, UUID by) {
        refuseOneself(seat.person(), by);
        seats.end(seat.id(), today());
        events.publishEvent(new AccessChanged(seat.person()));
    }

    /** The holder's own change. */
    public void choosePassword(Account account, String replacement) {
        passwords.requireGood("new", replacement, account.name());
        if (passwords.match(replacement, Optional.of(account))) {
            throw new InputError("new", "新密码与原密码相同；请换一个。");
        }
        accounts.setChosen(account.id(), passwords.hashOf(replacement));
        events.publishEvent(new AccessChanged(account.person()));
    }

    /** A new one-time password, to be told to the holder once. */
    public String resetPassword(Account account) {
        var password = passwords.random();
        accounts.setOneTime(account.id(), passwords.hashOfRandom(password));
        events.publishEvent(new AccessChanged(account.person()));
        return password;
    }

    public void close(Account account, UUID by) {
        refuseOneself(account.person(), by);
        accounts.close(account.id());
        events.publishEvent(new AccessChanged(account.person()));
    }

    public void reopen(Account account) {
        accounts.reopen(account.id());
    }

    private String freeName(UUID person, String asked) {
        var name = asked.strip();
        if (!name.matches("\\S{2,50}")) {
            throw new InputError("account", "账号须为 2 至 50 个字符，中间不能有空格。");
        }
        if (accounts.named(name).isPresent()) {
            throw Refusal.plain("account.name-taken", "账号“" + name + "”已被使用。", "请换一个账号名。");
        }
        if (accounts.ofPerson(person).isPresent()) {
            throw Refusal.plain("account.person-has-one", "此人已有账号。", "一人一个账号；忘记密码时请重置密码。");
        }
        return name;
    }

    private static void refuseOneself(UUID person, UUID by) {
        if (person.equals(by)) {
            throw Refusal.plain("seat.oneself", "不能更改自己的岗位或停用自己的账号。", "请由另一名安全管理员办理。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
