package zaicun.inspection.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.inspection.draw.DrawList;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Divisions;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Which villages a plan may draw from, and which of them each inspector must keep away from. */
@Component
class Scopes {

    private final Roster roster;

    Scopes(Roster roster) {
        this.roster = roster;
    }

    /** What is drawn from: the villages of the maker's line that the plan means, with a team in place in its period. */
    DrawList listFor(Viewer viewer, Plan plan) {
        var meant = meant(viewer, plan.district(), plan.span(), plan.content(), office(plan.office()));
        var villages = meant.stream().map(Posting::village).collect(Collectors.toCollection(TreeSet::new));
        var named = plan.content().inspectors();
        var people = roster.people(named.stream().map(PlanContent.Named::person).toList());
        var inspectors = named.stream()
                .filter(one -> people.containsKey(one.person()))
                .map(one -> DrawList.Inspector.of(
                        one.person(), barred(plan, one, people, meant).filter(villages::contains)))
                .toList();
        return new DrawList(plan.id(), villages, inspectors, plan.content().villages(), plan.content().each());
    }

    /** Villages that a plan of this scope would draw from, with their names. */
    Map<String, String> villages(Viewer viewer, District district, Span span, PlanContent content, Office office) {
        var codes = meant(viewer, district, span, content, office).stream()
                .map(Posting::village)
                .collect(Collectors.toCollection(TreeSet::new));
        return new TreeMap<>(roster.divisionNames(codes));
    }

    private Office office(UUID id) {
        return roster.office(id).orElseThrow();
    }

    private List<Posting> meant(Viewer viewer, District district, Span span, PlanContent content, Office office) {
        var prefixes = content.streets().stream().map(Divisions::prefixOf).toList();
        return roster.postingsUnder(district, district.code(), span).stream()
                .filter(viewer::sees)
                .filter(posting -> office.kind() != Organ.SENDING_UNIT || posting.unit().equals(office.id()))
                .filter(posting -> content.units().isEmpty() || content.units().contains(posting.unit()))
                .filter(posting -> prefixes.isEmpty() || prefixes.stream().anyMatch(posting.village()::startsWith))
                .toList();
    }

    /** His home and the like as named; where he is or was posted; and, unless his unit inspects its own, his unit's. */
    private Stream<String> barred(
            Plan plan, PlanContent.Named named, Map<UUID, Person> people, List<Posting> meant) {
        var unit = people.get(named.person()).unit().filter(own -> !own.equals(plan.office()));
        var ofUnit = meant.stream().filter(posting -> unit.equals(Optional.of(posting.unit())));
        var posted = roster.postingsOf(named.person()).stream();
        return Stream.concat(named.barred().stream(), Stream.concat(ofUnit, posted).map(Posting::village));
    }

    /** Host districts and their streets in the viewer's line, for choosing. */
    Set<String> townships(Viewer viewer, District district, Span span) {
        return roster.postingsUnder(district, district.code(), span).stream()
                .filter(viewer::sees)
                .map(posting -> Divisions.townshipOf(posting.village()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
