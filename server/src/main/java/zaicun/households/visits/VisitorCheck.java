package zaicun.households.visits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.households.Household;
import zaicun.households.pairings.PairingDesk;
import zaicun.kernel.Refusal;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Who may stand in the record of a household on a day: whoever is stationed in its village or paired with it. */
@Component
class VisitorCheck {

    private final Roster roster;
    private final PairingDesk pairings;

    VisitorCheck(Roster roster, PairingDesk pairings) {
        this.roster = roster;
        this.pairings = pairings;
    }

    List<Visit.Visitor> visitors(Doorstep door, LocalDate on, Collection<UUID> people) {
        return people.stream()
                .distinct()
                .sorted()
                .map(person -> visitor(door.household(), on, person, door.helpersThen().contains(person)))
                .toList();
    }

    /** The same question for one who contacts the household. */
    void require(Doorstep door, LocalDate on, UUID person) {
        visitors(door, on, List.of(person));
    }

    private Visit.Visitor visitor(Household household, LocalDate on, UUID person, boolean paired) {
        var team = roster.postingOf(person, on)
                .filter(posting -> posting.village().equals(household.village()))
                .map(Posting::team);
        if (team.isEmpty() && !paired) {
            throw Refusal.under(
                    paired(person, on) ? "7.4" : "7.7",
                    "visit.visitor",
                    nameOf(person) + "在 " + on + " 既不在该村驻村，也没有与该户结对，不能登记为走访（联系）人。",
                    "请核对日期和人员；刚到任或刚结对的，请先由管理部门补录任期或结对。");
        }
        return new Visit.Visitor(person, team);
    }

    private boolean paired(UUID person, LocalDate on) {
        return !pairings.pairingsOf(person, on).isEmpty();
    }

    private String nameOf(UUID person) {
        return roster.person(person).map(found -> found.name()).orElse("此人");
    }
}
