package zaicun.households.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.households.Household;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;
import zaicun.households.lists.HouseholdRows.Coverage;
import zaicun.households.pairings.Pairing;
import zaicun.households.pairings.PairingDesk;
import zaicun.households.pairings.Reach;
import zaicun.households.pairings.Reaches;
import zaicun.kernel.District;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Lists of households, each as far as the viewer reaches. */
@Component
@Transactional(readOnly = true)
class ListDesk {

    private static final int EXPORT_BATCH = 500;

    private final HouseholdRows rows;
    private final Reaches reaches;
    private final PairingDesk pairings;
    private final Roster roster;

    ListDesk(HouseholdRows rows, Reaches reaches, PairingDesk pairings, Roster roster) {
        this.rows = rows;
        this.reaches = reaches;
        this.pairings = pairings;
        this.roster = roster;
    }

    record Helper(UUID pairing, UUID person, String name) {}

    /**
     * One household in a list.
     *
     * @param full whether all of it is shown; otherwise given name, marks, address and phone are left out
     * @param mine whether the viewer is its helper
     */
    record Row(
            String district,
            UUID id,
            String code,
            String village,
            String villageName,
            String head,
            HouseholdKind kind,
            String kindTitle,
            List<String> marks,
            String address,
            List<Helper> helpers,
            Optional<LocalDate> lastVisitOn,
            Optional<LocalDate> lastContactOn,
            boolean full,
            boolean mine) {}

    record Listing(List<Row> rows, long total, int page, int size, LocalDate asOf) {}

    Listing page(Viewer viewer, Optional<District> district, HouseholdQuery query) {
        viewer.require(Right.HOUSEHOLD_READ);
        var reach = reaches.of(viewer);
        var within = district.orElseGet(() -> home(reach));
        var page = rows(reach, within, rows.page(reach, within, query));
        return new Listing(
                page, rows.count(reach, within, query), query.page().number(), query.page().size(), reach.on());
    }

    /** All rows of a query, some at a time. */
    void each(Viewer viewer, Optional<District> district, HouseholdQuery query, Consumer<Row> taking) {
        viewer.require(Right.HOUSEHOLD_READ);
        var reach = reaches.of(viewer);
        var within = district.orElseGet(() -> home(reach));
        var some = new ArrayList<Household>(EXPORT_BATCH);
        rows.each(reach, within, query, household -> {
            some.add(household);
            if (some.size() == EXPORT_BATCH) {
                rows(reach, within, some).forEach(taking);
                some.clear();
            }
        });
        rows(reach, within, some).forEach(taking);
    }

    /** One village's coverage by helpers, with its name. */
    record VillageCoverage(String villageName, Coverage counts) {}

    List<VillageCoverage> coverage(Viewer viewer, Optional<District> district) {
        viewer.require(Right.HOUSEHOLD_READ);
        var reach = reaches.of(viewer);
        var counts = rows.coverage(reach, district.orElseGet(() -> home(reach)));
        var names = roster.divisionNames(counts.stream().map(Coverage::village).toList());
        return counts.stream()
                .map(count -> new VillageCoverage(names.getOrDefault(count.village(), count.village()), count))
                .toList();
    }

    /** The district whose households the viewer looks at when he names none. */
    District home(Reach reach) {
        return reach.districts()
                .findFirst()
                .or(() -> roster.hostDistricts().stream().findFirst())
                .orElse(District.NONE);
    }

    List<Row> rows(Reach reach, District district, Collection<Household> households) {
        var ids = households.stream().map(Household::id).toList();
        var helpers = pairings.helpersOf(district, ids, reach.on()).stream()
                .collect(Collectors.groupingBy(Pairing::household));
        var people = roster.people(helpers.values().stream()
                .flatMap(Collection::stream)
                .map(Pairing::helper)
                .collect(Collectors.toSet()));
        var villages = roster.divisionNames(
                households.stream().map(Household::village).distinct().toList());
        return households.stream()
                .map(household -> row(
                        reach, household, villages, named(helpers.getOrDefault(household.id(), List.of()), people)))
                .toList();
    }

    private static List<Helper> named(List<Pairing> pairings, Map<UUID, Person> people) {
        return pairings.stream()
                .map(pairing -> new Helper(
                        pairing.id(),
                        pairing.helper(),
                        Optional.ofNullable(people.get(pairing.helper())).map(Person::name).orElse("")))
                .toList();
    }

    private static Row row(Reach reach, Household household, Map<String, String> villages, List<Helper> helpers) {
        var shown = reach.shown(household);
        return new Row(
                shown.district().code(),
                shown.id(),
                shown.code(),
                shown.village(),
                villages.getOrDefault(shown.village(), shown.village()),
                shown.head(),
                shown.kind(),
                shown.kind().title(),
                shown.marks().stream().sorted().map(Mark::title).toList(),
                shown.address(),
                helpers,
                shown.lastVisitOn(),
                shown.lastContactOn(),
                reach.seesFully(household),
                reach.isPaired(household.id()));
    }
}
