package zaicun.access.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.AccountDesk.Opened;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.access.accounts.Account;
import zaicun.access.accounts.Accounts;
import zaicun.access.guard.Guard;
import zaicun.access.guard.GuardedAct;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** What waits for a second administrator, over HTTP. */
@RestController
@RequestMapping("/api/guarded-acts")
class GuardedController {

    /** @param mayConfirm whether the viewer is the one who is asked */
    record Row(
            UUID id, UUID accountId, String account, String name, GuardedAct.Kind kind, String words, String confirmer, String askedBy,
            Instant askedAt, Instant expiresAt, boolean mayConfirm) {}

    private final Guard guard;
    private final AccountKeeping keeping;
    private final Accounts accounts;
    private final Roster roster;

    GuardedController(Guard guard, AccountKeeping keeping, Accounts accounts, Roster roster) {
        this.guard = guard;
        this.keeping = keeping;
        this.accounts = accounts;
        this.roster = roster;
    }

    @Needs(Right.ADMINISTRATORS_GUARD)
    @GetMapping
    List<Row> waiting(Viewer viewer) {
        return guard.waiting().stream().map(act -> row(viewer, act)).toList();
    }

    /** Answers the one-time password where the act was a reset; it is shown once, for the holder. */
    @Needs(Right.ADMINISTRATORS_GUARD)
    @PostMapping("/{id}/confirmation")
    ResponseEntity<Opened> confirm(@PathVariable UUID id, Viewer viewer) {
        return keeping.confirm(id, viewer)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Needs(Right.ADMINISTRATORS_GUARD)
    @PostMapping("/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable UUID id, Viewer viewer) {
        guard.decline(viewer, id);
    }

    private Row row(Viewer viewer, GuardedAct act) {
        var account = accounts.find(act.account());
        var confirmer = GuardedAct.confirmerOf(act.about());
        return new Row(
                act.id(), act.account(), account.map(Account::name).orElse(""),
                account.map(Account::person).map(this::name).orElse(""), act.kind(), act.words(), confirmer.title(),
                name(act.askedBy()), act.askedAt(), act.expiresAt(),
                viewer.is(confirmer) && !act.askedBy().equals(viewer.person()));
    }

    private String name(UUID person) {
        return roster.person(person).map(Person::name).orElse("");
    }
}
