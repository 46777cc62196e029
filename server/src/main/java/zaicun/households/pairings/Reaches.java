package zaicun.households.pairings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.households.Household;
import zaicun.households.Households;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Works out how far a viewer sees, and finds households only within that. */
@Component
public class Reaches {

    private final Roster roster;
    private final SeenDistricts districts;
    private final Pairings pairings;
    private final Households households;
    private final Clock clock;

    Reaches(Roster roster, SeenDistricts districts, Pairings pairings, Households households, Clock clock) {
        this.roster = roster;
        this.districts = districts;
        this.pairings = pairings;
        this.households = households;
        this.clock = clock;
    }

    public Reach of(Viewer viewer) {
        var today = LocalDate.now(clock);
        var prefixes = new HashSet<>(viewer.scope().villagePrefixes());
        if (viewer.is(Role.CADRE)) {
            roster.postingOf(viewer.person(), today).map(Posting::village).ifPresent(prefixes::add);
        }
        return new Reach(
                viewer.person(),
                today,
                Set.copyOf(prefixes),
                pairings.ofHelper(viewer.person(), today),
                veiledVillages(viewer, today));
    }

    /** The household as far as the viewer may see it; outside that not even its existence is told. */
    public Household require(Viewer viewer, District district, UUID id) {
        var reach = of(viewer);
        return households
                .find(district, id)
                .filter(reach::sees)
                .map(reach::shown)
                .orElseThrow(Reaches::notFound);
    }

    /** The household, for those who may know all of it. */
    public Household requireFully(Viewer viewer, District district, UUID id) {
        var reach = of(viewer);
        return households.find(district, id).filter(reach::seesFully).orElseThrow(Reaches::notFound);
    }

    /** Whether the viewer may know all of the household, whose helpers of today are known already. */
    public boolean reachesFully(Viewer viewer, Household household, Set<UUID> helpers) {
        return helpers.contains(viewer.person())
                || viewer.scope().holdsVillage(household.village())
                || viewer.is(Role.CADRE)
                        && roster.postingOf(viewer.person(), LocalDate.now(clock))
                                .filter(posting -> posting.village().equals(household.village()))
                                .isPresent();
    }

    public static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这户，或不在您的工作范围内；请从农户列表中选择。");
    }

    private Set<String> veiledVillages(Viewer viewer, LocalDate today) {
        var units = viewer.scope().units();
        if (units.isEmpty()) {
            return Set.of();
        }
        return districts.of(viewer).stream()
                .flatMap(district -> roster.postingsOfUnits(district, units, Span.day(today)).stream())
                .map(Posting::village)
                .collect(Collectors.toUnmodifiableSet());
    }
}
