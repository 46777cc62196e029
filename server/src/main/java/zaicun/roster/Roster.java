package zaicun.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;

/** Reads who is where. Every other module asks here and never the tables. */
@Component
public class Roster {

    private static final Set<Organ> HOST = EnumSet.of(
            Organ.VILLAGE, Organ.STREET, Organ.HOST_OFFICE, Organ.HOST_ORGANISATION_DEPARTMENT, Organ.CITY_OFFICE);

    private final Postings postings;
    private final Teams teams;
    private final People people;
    private final Offices offices;

    Roster(Postings postings, Teams teams, People people, Offices offices) {
        this.postings = postings;
        this.teams = teams;
        this.people = people;
        this.offices = offices;
    }

    public Optional<Posting> posting(District district, UUID id) {
        return postings.find(district, id);
    }

    /** Postings by id; those that are not there are absent. */
    public Map<UUID, Posting> postings(Collection<District> districts, Collection<UUID> ids) {
        return postings.find(ids, districts).stream().collect(Collectors.toMap(Posting::id, Function.identity()));
    }

    /** The posting of a person on a date, found in whichever district it lies. */
    public Optional<Posting> postingOf(UUID person, LocalDate on) {
        return postings.ofPerson(person).stream()
                .filter(posting -> posting.span().contains(on))
                .findFirst();
    }

    /** All postings a person ever held, the latest first. */
    public List<Posting> postingsOf(UUID person) {
        return postings.ofPerson(person);
    }

    public List<Posting> postingsOfTeam(District district, UUID team, Span dates) {
        return postings.ofTeam(district, team, dates);
    }

    /** All postings of a district that touch the dates, below a prefix of village codes. */
    public List<Posting> postingsUnder(District district, String villagePrefix, Span dates) {
        return postings.under(district, villagePrefix, dates);
    }

    /** The same for a prefix of any length: a city's is shorter than a district and holds several. */
    public List<Posting> postingsUnder(String villagePrefix, Span dates) {
        var districts = villagePrefix.length() >= 6
                ? Stream.of(District.of(villagePrefix))
                : hostDistricts().stream().filter(district -> district.code().startsWith(villagePrefix));
        return districts.flatMap(district -> postingsUnder(district, villagePrefix, dates).stream()).toList();
    }

    public List<Posting> postingsOfUnit(UUID unit, Span dates) {
        return postings.ofUnit(unit, dates);
    }

    /** All postings of these units in a district that touch the dates. */
    public List<Posting> postingsOfUnits(District district, Collection<UUID> units, Span dates) {
        return postings.ofUnits(district, units, dates);
    }

    /** Host districts in which these units have, or had, people or teams. */
    public List<District> districtsOfUnits(Collection<UUID> units) {
        return postings.districtsOf(units);
    }

    /** The posting of whoever leads the team on that day, if the seat is not vacant. */
    public Optional<Posting> leaderOf(District district, UUID team, LocalDate on) {
        return postings.ofTeam(district, team, Span.day(on)).stream()
                .filter(Posting::leads)
                .findFirst();
    }

    public Optional<StandIn> standInOf(District district, UUID team, LocalDate on) {
        return teams.standIn(district, team, on);
    }

    public Optional<Team> team(District district, UUID id) {
        return teams.find(district, id);
    }

    public List<Team> teamsUnder(District district, String villagePrefix, LocalDate on) {
        return teams.under(district, villagePrefix, on);
    }

    /** Host districts (six digits) that have teams at all. */
    public List<District> hostDistricts() {
        return teams.districts();
    }

    /** The nine digits of each township of the district that ever had a team: parts in which long work is done. */
    public List<String> townshipPrefixes(District district) {
        return teams.townshipPrefixes(district);
    }

    public Optional<Person> person(UUID id) {
        return people.find(id);
    }

    public Map<UUID, Person> people(Collection<UUID> ids) {
        return people.find(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** People whose name holds the words, at most so many. */
    public List<Person> peopleNamed(String words, int atMost) {
        return people.named(words, atMost);
    }

    /** The identity number in clear, if on record. Whoever asks has the right and audits the opening with its reason. */
    public Optional<String> openIdentity(UUID person) {
        return people.openIdentity(person);
    }

    /** The phone number in clear, if on record. Whoever asks has the right and audits the opening with its reason. */
    public Optional<String> openPhone(UUID person) {
        return people.openPhone(person);
    }

    public Optional<Office> office(UUID id) {
        return offices.find(id);
    }

    public Map<UUID, Office> offices(Collection<UUID> ids) {
        return offices.find(ids).stream().collect(Collectors.toMap(Office::id, Function.identity()));
    }

    public List<Office> offices(Organ kind) {
        return offices.ofKind(kind);
    }

    /**
     * The organ of this kind that belongs to the posting: host organs by the village's place, sending organs by the
     * unit's. {@code TEAM_LEADER} is a person, not an office.
     */
    public Optional<Office> officeFor(Organ kind, Posting posting) {
        return officeFor(kind, posting.unit(), posting.village());
    }

    /** As {@link #officeFor(Organ, Posting)}, where nobody is posted yet. */
    public Optional<Office> officeFor(Organ kind, UUID sendingUnit, String village) {
        return switch (kind) {
            case TEAM_LEADER -> Optional.empty();
            case SENDING_UNIT -> offices.find(sendingUnit);
            case SENDING_ORGANISATION_DEPARTMENT, BUREAU ->
                offices.find(sendingUnit).flatMap(unit -> offices.nearest(kind, unit.division()));
            case VILLAGE, STREET, HOST_OFFICE, HOST_ORGANISATION_DEPARTMENT, CITY_OFFICE ->
                offices.nearest(kind, village);
        };
    }

    /** The organs of these kinds that belong to the posting, as {@link #officeFor} finds them; missing ones are absent. */
    public Map<Organ, Office> officesFor(Collection<Organ> kinds, Posting posting) {
        var host = kinds.stream().filter(HOST::contains).toList();
        var others = kinds.stream().filter(kind -> !HOST.contains(kind)).flatMap(kind -> officeFor(kind, posting).stream());
        var near = host.isEmpty() ? Stream.<Office>empty() : offices.nearest(host, posting.village()).stream();
        return Stream.concat(near, others).collect(Collectors.toMap(Office::kind, Function.identity()));
    }

    /** The organ on the host line that answers for the village. */
    public Optional<Office> officeOver(Organ kind, String village) {
        return offices.nearest(kind, village);
    }

    /** Names of divisions by code; codes without a division are absent. */
    public Map<String, String> divisionNames(Collection<String> codes) {
        return offices.divisionNames(codes);
    }
}
