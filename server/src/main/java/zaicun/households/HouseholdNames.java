package zaicun.households;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** What people and households are called, asked for many at once. */
@Component
public class HouseholdNames {

    private final Roster roster;
    private final Households households;

    HouseholdNames(Roster roster, Households households) {
        this.roster = roster;
        this.households = households;
    }

    /** Somebody as screens name him. */
    public record Named(UUID person, String name) {}

    /** HouseholdNames of people by id; whoever is not known is called nothing. */
    public record People(Map<UUID, Person> known) {

        public Named of(UUID person) {
            return new Named(person, Optional.ofNullable(known.get(person)).map(Person::name).orElse(""));
        }
    }

    public People people(Collection<UUID> ids) {
        return new People(roster.people(ids.stream().collect(Collectors.toSet())));
    }

    public Map<UUID, Household> households(District district, Collection<UUID> ids) {
        return households.find(district, ids.stream().collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Household::id, household -> household));
    }

    public Map<String, String> villages(Collection<String> codes) {
        return roster.divisionNames(codes.stream().collect(Collectors.toSet()));
    }
}
