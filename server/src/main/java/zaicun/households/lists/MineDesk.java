package zaicun.households.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.households.Households;
import zaicun.households.HouseholdNames.Named;
import zaicun.households.lists.HouseholdQuery.Helped;
import zaicun.households.lists.HouseholdQuery.Kinds;
import zaicun.households.lists.HouseholdQuery.Page;
import zaicun.households.lists.HouseholdQuery.Sort;
import zaicun.households.lists.HouseholdQuery.Unseen;
import zaicun.households.lists.ListDesk.Row;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** What somebody carries on the phone: the households he helps with what is due, and those of his village. */
@Component
@Transactional(readOnly = true)
class MineDesk {

    /** A village has a few hundred households; the phone keeps them all. */
    private static final int MOST = 200;

    private static final int PAGES = 6;

    private final ListDesk lists;
    private final HouseholdRows rows;
    private final CardDesk cards;
    private final Households households;
    private final Reaches reaches;
    private final Roster roster;
    private final Policy policy;

    MineDesk(
            ListDesk lists, HouseholdRows rows, CardDesk cards, Households households, Reaches reaches, Roster roster,
            Policy policy) {
        this.lists = lists;
        this.rows = rows;
        this.cards = cards;
        this.households = households;
        this.reaches = reaches;
        this.roster = roster;
        this.policy = policy;
    }

    record Paired(Row household, List<CardDesk.Due> duties) {}

    record Means(String code, String title) {}

    /**
     * @param village households of the village in which the viewer is stationed or sits, longest unvisited first
     * @param companions others of the team, who may come along on a visit
     * @param means how a household may be contacted
     */
    record Mine(List<Paired> paired, List<Row> village, List<Named> companions, List<Means> means, LocalDate asOf) {}

    Mine mine(Viewer viewer) {
        viewer.require(Right.HOUSEHOLD_READ);
        var reach = reaches.of(viewer);
        var paired = reach.paired().stream()
                .map(pairing -> paired(reach, pairing))
                .toList();
        var posting = roster.postingOf(viewer.person(), reach.on());
        var village = Stream.concat(
                        posting.map(Posting::village).stream(), viewer.offices(Role.VILLAGE).map(Office::division))
                .distinct()
                .flatMap(code -> village(reach, code).stream())
                .toList();
        var companions = posting.map(own -> companions(own, reach.on())).orElse(List.of());
        var means = policy.on(reach.on()).get(PolicyKeys.CONTACT_MEANS).stream()
                .map(MineDesk::means)
                .toList();
        return new Mine(paired, village, companions, means, reach.on());
    }

    private Paired paired(Reach reach, Pairing pairing) {
        var district = pairing.district();
        var row = lists.rows(reach, district, households.find(district, List.of(pairing.household()))).getFirst();
        return new Paired(row, cards.due(pairing, reach.on()));
    }

    private List<Row> village(Reach reach, String code) {
        var district = District.of(code);
        return IntStream.range(0, PAGES)
                .mapToObj(page -> rows.page(reach, district, query(code, page)))
                .takeWhile(some -> !some.isEmpty())
                .flatMap(some -> lists.rows(reach, district, some).stream())
                .toList();
    }

    private static HouseholdQuery query(String village, int page) {
        return new HouseholdQuery(
                village, "", Kinds.of(""), Optional.empty(), Helped.of(""), new Unseen(Optional.empty()),
                new Page(page, MOST, Sort.LONGEST));
    }

    private List<Named> companions(Posting own, LocalDate on) {
        var team = roster.postingsOfTeam(own.district(), own.team(), Span.day(on)).stream()
                .map(Posting::person)
                .filter(person -> !person.equals(own.person()))
                .toList();
        return roster.people(team).values().stream()
                .map(person -> new Named(person.id(), person.name()))
                .toList();
    }

    private static Means means(CatalogueItem item) {
        return new Means(item.code(), item.title());
    }
}
