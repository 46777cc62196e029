package zaicun.households.problems;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.AccountDesk;
import zaicun.households.Household;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.PairingDesk;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Into whose hands a household's problem may be given: the village, the team stationed there, its helpers. */
@Component
class Hands {

    private final Roster roster;
    private final PairingDesk pairings;
    private final AccountDesk accounts;
    private final Clock clock;

    Hands(Roster roster, PairingDesk pairings, AccountDesk accounts, Clock clock) {
        this.roster = roster;
        this.pairings = pairings;
        this.accounts = accounts;
        this.clock = clock;
    }

    Set<UUID> of(Household household) {
        var today = LocalDate.now(clock);
        var village = roster.offices(Organ.VILLAGE).stream()
                .filter(office -> office.division().equals(household.village()))
                .flatMap(office -> accounts.holdersAt(office.id()).stream());
        var team = roster.postingsUnder(household.district(), household.village(), Span.day(today)).stream()
                .map(Posting::person);
        var helpers = pairings.helpersOf(household, today).stream().map(Pairing::helper);
        return Stream.of(village, team, helpers).flatMap(some -> some).collect(Collectors.toUnmodifiableSet());
    }
}
