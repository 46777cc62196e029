package zaicun.access.keeping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.AccountDesk;
import zaicun.access.AccountDesk.Opened;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.access.accounts.Page;
import zaicun.access.keeping.AccountKeeping.NewAccount;
import zaicun.access.keeping.SeatKeeping.NewSeat;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Roster;

@RestController
@RequestMapping("/api/accounts")
class AccountsController {

    private static final int CHOICES = 20;

    /** Somebody to open an account for; {@code account} where he has one. */
    record Candidate(UUID id, String name, String dutyTitle, String unit, Optional<String> account) {}

    private final AccountKeeping keeping;
    private final AccountRows rows;
    private final AccountDesk desk;
    private final Roster roster;

    AccountsController(AccountKeeping keeping, AccountRows rows, AccountDesk desk, Roster roster) {
        this.keeping = keeping;
        this.rows = rows;
        this.desk = desk;
        this.roster = roster;
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @GetMapping
    AccountRow.Rows search(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return rows.search(words.strip(), new Page(page, size));
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @GetMapping("/{id}")
    AccountRow one(@PathVariable UUID id) {
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @GetMapping("/people")
    List<Candidate> people(@RequestParam String words) {
        return roster.peopleNamed(words.strip(), CHOICES).stream()
                .map(person -> new Candidate(
                        person.id(),
                        person.name(),
                        person.dutyTitle(),
                        person.unit().flatMap(roster::office).map(Office::name).orElse(""),
                        desk.accountOf(person.id())))
                .toList();
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @GetMapping("/offices")
    List<Office> offices(@RequestParam Organ kind) {
        return roster.offices(kind);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@RequestBody NewAccount asked, Viewer viewer) {
        return keeping.open(asked, viewer);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping("/{id}/password")
    ResponseEntity<Opened> resetPassword(@PathVariable UUID id, Viewer viewer) {
        return keeping.resetPassword(id, viewer)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping("/{id}/closing")
    AccountRow close(@PathVariable UUID id, Viewer viewer) {
        keeping.close(id, viewer);
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping("/{id}/reopening")
    AccountRow reopen(@PathVariable UUID id, Viewer viewer) {
        keeping.reopen(id, viewer);
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping("/{id}/unlocking")
    AccountRow unlock(@PathVariable UUID id, Viewer viewer) {
        keeping.unlock(id, viewer);
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @DeleteMapping("/{id}/sessions")
    AccountRow revokeSessions(@PathVariable UUID id, Viewer viewer) {
        keeping.revokeSessions(id, viewer);
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @PostMapping("/{id}/seats")
    AccountRow giveSeat(@PathVariable UUID id, @RequestBody NewSeat asked, Viewer viewer) {
        keeping.giveSeat(id, asked, viewer);
        return rows.row(id);
    }

    @Needs(Right.ACCOUNTS_KEEP)
    @DeleteMapping("/{id}/seats/{seat}")
    AccountRow withdrawSeat(@PathVariable UUID id, @PathVariable UUID seat, Viewer viewer) {
        keeping.withdrawSeat(id, seat, viewer);
        return rows.row(id);
    }
}
