package zaicun.households.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.Household;
import zaicun.households.HouseholdNames;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.pairings.HelperCap;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.PairingDesk;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Who helps whom, and who could help. */
@Component
@Transactional(readOnly = true)
class PairingLists {

    private static final int MOST_FOUND = 20;

    private final PairingDesk pairings;
    private final Reaches reaches;
    private final Roster roster;
    private final HouseholdNames names;
    private final HelperCap cap;

    PairingLists(PairingDesk pairings, Reaches reaches, Roster roster, HouseholdNames names, HelperCap cap) {
        this.pairings = pairings;
        this.reaches = reaches;
        this.roster = roster;
        this.names = names;
        this.cap = cap;
    }

    record Pair(
            UUID id,
            UUID household,
            String code,
            String head,
            String kindTitle,
            String village,
            String villageName,
            Named helper,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<LocalDate> lastVisitOn,
            Optional<LocalDate> lastContactOn) {}

    List<Pair> within(Viewer viewer, District district, String village) {
        var found = pairings.within(viewer, district, village);
        var reach = reaches.of(viewer);
        var households = names.households(district, found.stream().map(Pairing::household).toList());
        var people = names.people(found.stream().map(Pairing::helper).toList());
        var villages = names.villages(found.stream().map(Pairing::village).toList());
        return found.stream()
                .map(pairing -> pair(
                        pairing,
                        shown(reach, households.get(pairing.household())),
                        villages.getOrDefault(pairing.village(), pairing.village()),
                        people.of(pairing.helper())))
                .toList();
    }

    private static Household shown(Reach reach, Household household) {
        return reach.shown(household);
    }

    private static Pair pair(Pairing pairing, Household household, String villageName, Named helper) {
        return new Pair(
                pairing.id(),
                household.id(),
                household.code(),
                household.head(),
                household.kind().title(),
                pairing.village(),
                villageName,
                helper,
                pairing.span().from(),
                Optional.of(pairing.span().last()).filter(last -> !last.equals(Span.FOREVER)),
                household.lastVisitOn(),
                household.lastContactOn());
    }

    /** Somebody who could help, with how many households he has already and how many he may have. */
    record Candidate(UUID person, String name, String dutyTitle, String unitName, int paired, int most) {}

    List<Candidate> candidates(Viewer viewer, String words) {
        viewer.require(Right.PAIRING_KEEP);
        var on = reaches.of(viewer).on();
        return words.isBlank()
                ? List.of()
                : roster.peopleNamed(words.strip(), MOST_FOUND).stream()
                        .map(person -> candidate(person, on))
                        .toList();
    }

    private Candidate candidate(Person person, LocalDate on) {
        var unit = person.unit().flatMap(roster::office).map(office -> office.name()).orElse("");
        int paired = pairings.pairingsOf(person.id(), on).size();
        return new Candidate(person.id(), person.name(), person.dutyTitle(), unit, paired, cap.on(on));
    }
}
