package zaicun.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import zaicun.kernel.Organ;
import zaicun.roster.Divisions;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.PersonForm;
import zaicun.roster.Roster;
import zaicun.roster.Team;
import zaicun.roster.book.Division;
import zaicun.roster.book.KnownPerson;
import zaicun.roster.book.RosterBook;

/** What the roster knows, together with what this workbook mentions; what is only mentioned has the id {@link #COMING}. */
public final class Known {

    /** Stands for what this workbook is going to bring. */
    public static final UUID COMING = new UUID(0, 0);

    private static final int COUNTY = 6;

    private record TeamName(String village, String name) {}

    private final Roster roster;
    private final RosterBook book;
    private final Map<String, Map<String, Division>> counties = new HashMap<>();
    private final Map<Organ, List<Office>> offices = new HashMap<>();
    private final Map<IdentityNumber, KnownPerson> people = new HashMap<>();
    private final Map<TeamName, Team> teams = new HashMap<>();

    public Known(Roster roster, RosterBook book) {
        this.roster = roster;
        this.book = book;
    }

    public Optional<Division> division(String code) {
        return Optional.ofNullable(county(code).get(code));
    }

    /** Notes that the workbook brings it. Answers what is stored under that code, or was mentioned before. */
    public Optional<Division> mention(Division division) {
        return Optional.ofNullable(county(division.code()).putIfAbsent(division.code(), division));
    }

    private Map<String, Division> county(String code) {
        return counties.computeIfAbsent(code.substring(0, COUNTY), prefix -> book.divisionsUnder(prefix).stream()
                .collect(Collectors.toMap(Division::code, Function.identity(), (a, b) -> a, HashMap::new)));
    }

    /** The organs of that kind so called; {@code 名称@区划代码} narrows by the beginning of the division code. */
    public List<Office> offices(Organ kind, String written) {
        var at = written.lastIndexOf('@');
        var name = at < 0 ? written : written.substring(0, at).strip();
        var place = at < 0 ? "" : Divisions.prefixOf(padded(written.substring(at + 1).strip()));
        return offices(kind).stream()
                .filter(office -> office.name().equals(name) && office.division().startsWith(place))
                .toList();
    }

    private static String padded(String digits) {
        return digits.length() >= 12 ? digits.substring(0, 12) : digits + "0".repeat(12 - digits.length());
    }

    public List<Office> offices(Organ kind) {
        return offices.computeIfAbsent(kind, asked -> new ArrayList<>(roster.offices(asked)));
    }

    public void mention(Office office) {
        offices(office.kind()).add(office);
    }

    /** Who stands under these identity numbers; those nobody knows are absent. */
    public Map<IdentityNumber, KnownPerson> people(Collection<IdentityNumber> identities) {
        var stored = new HashMap<>(book.known(identities));
        for (var identity : identities) {
            var coming = people.get(identity);
            if (coming != null) {
                stored.putIfAbsent(identity, coming);
            }
        }
        return stored;
    }

    /** The name of a person on record, or empty. */
    public String name(UUID person) {
        return roster.person(person).map(Person::name).orElse("");
    }

    public void mention(PersonForm person) {
        people.putIfAbsent(person.identity(), new KnownPerson(COMING, person));
    }

    public Optional<Team> team(String village, String name) {
        return book.team(village, name).or(() -> Optional.ofNullable(teams.get(new TeamName(village, name))));
    }

    public void mention(Team team) {
        teams.putIfAbsent(new TeamName(team.village(), team.name()), team);
    }
}
