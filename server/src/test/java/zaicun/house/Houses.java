package zaicun.house;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.access.accounts.AccountBook;
import zaicun.house.House.Places;
import zaicun.house.House.Staff;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.PersonForm;
import zaicun.roster.Posting;
import zaicun.roster.RosterDesk;
import zaicun.roster.StaffForm;
import zaicun.roster.Team;

/** Builds houses, each in counties of its own. */
public class Houses {

    public static final Span TERM = Span.from(LocalDate.of(2026, 1, 1));
    /** Nobody in particular, for acts that tests do directly at a desk. */
    public static final UUID TESTER = new UUID(0, 1);

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final List<String> NAMES = List.of(
            "王建国", "李秀英", "张伟", "刘洋", "陈静", "杨帆", "赵敏", "黄磊", "周平", "吴桂芳", "徐刚", "孙丽华", "马超", "朱红梅",
            "胡军", "郭玉兰", "何涛", "高洁", "林海", "罗小燕", "梁栋", "宋春梅", "谢勇", "韩雪");

    private final RosterDesk roster;
    private final AccountBook accounts;
    private final NamedHelpers helpers;
    private final JdbcClient database;
    private final Supplier<Integer> port;

    Houses(
            RosterDesk roster, AccountBook accounts, NamedHelpers helpers, JdbcClient database, Supplier<Integer> port) {
        this.roster = roster;
        this.accounts = accounts;
        this.helpers = helpers;
        this.database = database;
        this.port = port;
    }

    public House build() {
        var city = freeCity();
        var places = places(city + "17", city + "11", city);
        var teams = List.of(
                team(places, 0), team(places, 2));
        var postings = List.of(postings(teams.get(0)), postings(teams.get(1)));
        var people = new EnumMap<Role, UUID>(Role.class);
        people.put(Role.CADRE, postings.getFirst().getFirst().person());
        var helper = person(city + "11", Optional.of(places.offices().get(Organ.SENDING_UNIT).getFirst().id()));
        helpers.name(helper, Role.HELPER);
        people.put(Role.HELPER, helper);
        var inspector = person(city + "11", Optional.empty());
        helpers.name(inspector, Role.INSPECTOR);
        people.put(Role.INSPECTOR, inspector);
        places.offices().forEach((kind, offices) -> people.put(Role.valueOf(kind.name()), seat(offices.getFirst())));
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN)) {
            people.put(role, administrator(role));
        }
        return new House(places, new Staff(people, teams, postings), this, port);
    }

    private String freeCity() {
        while (true) {
            var city = "%04d".formatted(ThreadLocalRandom.current().nextInt(5101, 9999));
            var taken = database.sql("select exists (select from division where starts_with(code, :city))")
                    .param("city", city)
                    .query(Boolean.class)
                    .single();
            if (!taken) {
                return city;
            }
        }
    }

    private Places places(String host, String sender, String city) {
        roster.putDivision(city + "00000000", "测试市", "CITY");
        roster.putDivision(host + "000000", "驻地区", "COUNTY");
        roster.putDivision(sender + "000000", "派出区", "COUNTY");
        var streets = List.of(host + "001000", host + "002000");
        var villages = new ArrayList<String>();
        for (var street : streets) {
            roster.putDivision(street, "街道" + street.substring(8, 9), "TOWNSHIP");
            for (var village : List.of(street.substring(0, 9) + "201", street.substring(0, 9) + "202")) {
                roster.putDivision(village, "村" + village.substring(8), "VILLAGE");
                villages.add(village);
            }
        }
        return new Places(new District(host), streets, List.copyOf(villages), offices(host, sender, villages));
    }

    private Map<Organ, List<Office>> offices(String host, String sender, List<String> villages) {
        var offices = new EnumMap<Organ, List<Office>>(Organ.class);
        offices.put(Organ.VILLAGE, villages.stream().map(code -> roster.putOffice(Organ.VILLAGE, code, "村党组织")).toList());
        offices.put(Organ.STREET, List.of(
                roster.putOffice(Organ.STREET, host + "001000", "街道一党工委"),
                roster.putOffice(Organ.STREET, host + "002000", "街道二党工委")));
        offices.put(Organ.HOST_OFFICE, List.of(roster.putOffice(Organ.HOST_OFFICE, host + "000000", "驻村工作办公室")));
        offices.put(Organ.HOST_ORGANISATION_DEPARTMENT, List.of(
                roster.putOffice(Organ.HOST_ORGANISATION_DEPARTMENT, host + "000000", "驻地组织部")));
        offices.put(Organ.BUREAU, List.of(roster.putOffice(Organ.BUREAU, sender + "000000", "派出区乡村振兴局")));
        offices.put(Organ.SENDING_ORGANISATION_DEPARTMENT, List.of(
                roster.putOffice(Organ.SENDING_ORGANISATION_DEPARTMENT, sender + "000000", "派出区组织部")));
        offices.put(Organ.SENDING_UNIT, List.of(
                roster.putOffice(Organ.SENDING_UNIT, sender + "000000", "区教育局"),
                roster.putOffice(Organ.SENDING_UNIT, sender + "000000", "区水务局")));
        offices.put(Organ.CITY_OFFICE, List.of(
                roster.putOffice(Organ.CITY_OFFICE, host.substring(0, 4) + "00000000", "市驻村办")));
        return offices;
    }

    private Team team(Places places, int village) {
        var unit = places.offices().get(Organ.SENDING_UNIT).get(village / 2);
        return roster.openTeam(new Team(
                places.district(), Ids.next(), places.villages().get(village), "驻村工作队", unit.id(), TERM));
    }

    private List<Posting> postings(Team team) {
        return IntStream.range(0, 3).mapToObj(order -> post(team, order == 0 ? Post.FIRST_SECRETARY : Post.MEMBER, TERM)).toList();
    }

    /** Posts somebody new to the team; a first secretary leads it. */
    public Posting post(Team team, Post post, Span span) {
        var posting = new Posting(
                team.district(),
                Ids.next(),
                team.id(),
                person(team.district().code(), Optional.of(team.unit())),
                post,
                team.unit(),
                team.village(),
                span,
                post.leads());
        roster.post(posting, "", TESTER);
        return posting;
    }

    /** Ends a posting; {@code last} is its last day. */
    public void end(Posting posting, LocalDate last) {
        roster.end(posting, last, TESTER, "期满");
    }

    UUID person(String county, Optional<UUID> unit) {
        var order = PEOPLE.getAndIncrement();
        var birth = LocalDate.of(1975, 1, 1).plusDays(order / 1000);
        return roster.putPerson(new PersonForm(
                NAMES.get(order % NAMES.size()),
                Identities.of(county, birth, order % 1000),
                "01",
                unit,
                "干部",
                "138%08d".formatted(order)));
    }

    UUID seat(Office office) {
        var person = person(office.division().substring(0, 6), Optional.empty());
        seat(person, office);
        return person;
    }

    /** Seats somebody known at the organ. */
    public void seat(UUID person, Office office) {
        accounts.giveSeat(person, office, TERM, TESTER);
    }

    private UUID administrator(Role role) {
        var person = roster.putStaff(StaffForm.named(role.title()));
        accounts.makeAdministrator(person, role, TERM, TESTER);
        return person;
    }

    String accountOf(UUID person) {
        return accounts.accountOf(person).orElseGet(() -> {
            var name = "u" + Long.toHexString(person.getLeastSignificantBits());
            accounts.openWith(person, name, House.PASSWORD);
            return name;
        });
    }
}
