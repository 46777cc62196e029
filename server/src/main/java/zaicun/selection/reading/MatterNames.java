package zaicun.selection.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** MatterNames of units, villages and teams for one answer, each looked up once. */
@Component
class MatterNames {

    private final Roster roster;

    MatterNames(Roster roster) {
        this.roster = roster;
    }

    Book open(Collection<String> villages) {
        return new Book(roster.divisionNames(villages));
    }

    final class Book {

        private final Map<String, String> villages;
        private final Map<UUID, String> units = new HashMap<>();
        private final Map<UUID, String> teams = new HashMap<>();

        Book(Map<String, String> villages) {
            this.villages = villages;
        }

        String village(String code) {
            return villages.getOrDefault(code, code);
        }

        String unit(UUID id) {
            return units.computeIfAbsent(id, unit -> roster.office(unit).map(Office::name).orElse(""));
        }

        String team(District district, UUID id) {
            return teams.computeIfAbsent(id, team -> roster.team(district, team).map(Team::name).orElse(""));
        }
    }

    String personOf(District district, UUID posting) {
        return roster.posting(district, posting).map(Posting::person).flatMap(roster::person).map(Person::name).orElse("");
    }
}
