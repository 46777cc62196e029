package zaicun.selection.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.Nominations;

/** Finds who takes over from somebody who leaves. */
@Component
public class Takers {

    private final Nominations nominations;
    private final Roster roster;
    private final AccountDesk accounts;
    private final Clock clock;

    Takers(Nominations nominations, Roster roster, AccountDesk accounts, Clock clock) {
        this.nominations = nominations;
        this.roster = roster;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Taker of(Handover handover) {
        return successor(handover)
                .map(posting -> taker(Taker.Role.SUCCESSOR, posting.person()))
                .or(() -> leader(handover).map(posting -> taker(Taker.Role.LEADER, posting.person())))
                .orElseGet(() -> village(handover));
    }

    private Optional<Posting> successor(Handover handover) {
        return nominations.successors(handover.district(), List.of(handover.from().posting())).stream()
                .map(Nomination::course)
                .flatMap(course -> course.posting().stream())
                .flatMap(posting -> roster.posting(handover.district(), posting).stream())
                .findFirst();
    }

    private Optional<Posting> leader(Handover handover) {
        var last = handover.from().last();
        var today = LocalDate.now(clock);
        return roster.leaderOf(handover.district(), handover.from().team(), today.isAfter(last) ? today : last.plusDays(1))
                .filter(posting -> !posting.person().equals(handover.from().person()));
    }

    private Taker taker(Taker.Role role, UUID person) {
        return new Taker(role, Optional.of(person), roster.person(person).map(Person::name).orElse(""));
    }

    /** Its secretary, as far as somebody sits there. */
    private Taker village(Handover handover) {
        var office = roster.offices(Organ.VILLAGE).stream()
                .filter(found -> found.division().equals(handover.from().village()))
                .findFirst();
        return new Taker(
                Taker.Role.VILLAGE,
                office.flatMap(found -> accounts.holdersAt(found.id()).stream().findFirst()),
                office.map(Office::name).orElse("驻点村党组织"));
    }
}
