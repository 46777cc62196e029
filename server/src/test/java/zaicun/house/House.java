package zaicun.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import zaicun.access.Role;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Team;

/**
 * A host county with two streets of two villages each and a sending county with two units. Villages 0 and 2 have a team
 * of a leading first secretary and two members from 2026-01-01 on, sent by unit 0 and unit 1. Every role has somebody with
 * an account.
 */
public class House {

    /** What everybody here signs in with. */
    public static final String PASSWORD = "Zaicun-Test-2026";

    /** Host side codes and organs, in order. */
    record Places(District district, List<String> streets, List<String> villages, Map<Organ, List<Office>> offices) {}

    record Staff(Map<Role, UUID> people, List<Team> teams, List<List<Posting>> postings) {}

    private final Places places;
    private final Staff staff;
    private final Supplier<Integer> port;
    private final Houses houses;
    private final Map<UUID, Browser> browsers = new ConcurrentHashMap<>();

    House(Places places, Staff staff, Houses houses, Supplier<Integer> port) {
        this.places = places;
        this.staff = staff;
        this.houses = houses;
        this.port = port;
    }

    /** The host district. */
    public District district() {
        return places.district();
    }

    /** 12-digit code of street 0 or 1. */
    public String street(int number) {
        return places.streets().get(number);
    }

    /** 12-digit code of village 0 to 3; 0 and 1 lie in street 0. */
    public String village(int number) {
        return places.villages().get(number);
    }

    /** The first organ of that kind; villages and streets stand for village 0 and street 0. */
    public Office office(Organ kind) {
        return office(kind, 0);
    }

    /** Villages 0–3, streets 0–1, units 0–1; of the others there is one. */
    public Office office(Organ kind, int number) {
        return places.offices().get(kind).get(number);
    }

    /** Team 0 (village 0) or 1 (village 2). */
    public Team team(int number) {
        return staff.teams().get(number);
    }

    /** The leading first secretary of team 0 or 1. */
    public Posting leader(int team) {
        return staff.postings().get(team).getFirst();
    }

    /** Member 0 or 1 of team 0 or 1. */
    public Posting member(int team, int number) {
        return staff.postings().get(team).get(1 + number);
    }

    /** Who has the role; the cadre is the leader of team 0, organs are the first of their kind. */
    public UUID person(Role role) {
        return staff.people().get(role);
    }

    /** Signed in as whoever has the role. */
    public Browser as(Role role) {
        return as(person(role));
    }

    /** Signed in as this person; one without an account gets one. */
    public Browser as(UUID person) {
        return browsers.computeIfAbsent(person, known -> {
            var browser = anybody();
            browser.signIn(houses.accountOf(known), PASSWORD).requireOk();
            return browser;
        });
    }

    /** Signed in as somebody newly seated at the organ. */
    public Browser at(Office office) {
        return as(houses.seat(office));
    }

    /** Somebody newly seated at the organ. */
    public UUID seatedAt(Office office) {
        return houses.seat(office);
    }

    /** Somebody new with a name and identity number, without a posting. */
    public UUID somebody() {
        return houses.person(places.district().code(), Optional.empty());
    }

    public String accountOf(UUID person) {
        return houses.accountOf(person);
    }

    /** Not signed in. */
    public Browser anybody() {
        return new Browser(port.get());
    }
}
