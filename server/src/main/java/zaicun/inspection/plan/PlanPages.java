package zaicun.inspection.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.inspection.draw.DrawList;
import zaicun.inspection.plan.PlanViews.DrawnVillage;
import zaicun.inspection.plan.PlanViews.Name;
import zaicun.inspection.plan.PlanViews.Published;
import zaicun.inspection.plan.PlanViews.Row;
import zaicun.inspection.plan.PlanViews.Whole;
import zaicun.kernel.District;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows plans to those who may read them, and published draws to everybody. */
@Component
@Transactional
class PlanPages {

    private static final int AT_MOST = 300;

    private final Plans plans;
    private final Stops stops;
    private final PlanSight sight;
    private final PlanAudit audit;
    private final Scopes scopes;
    private final Roster roster;

    PlanPages(
            Plans plans, Stops stops, PlanSight sight, PlanAudit audit, Scopes scopes, Roster roster) {
        this.plans = plans;
        this.stops = stops;
        this.sight = sight;
        this.audit = audit;
        this.scopes = scopes;
        this.roster = roster;
    }

    List<Row> known(Viewer viewer) {
        var offices = Stream.of(Role.BUREAU, Role.SENDING_UNIT).flatMap(viewer::offices).map(Office::id).toList();
        return rows(viewer, plans.knownTo(viewer.person(), offices, AT_MOST).stream()
                .filter(plan -> sight.sees(viewer, plan, true))
                .toList());
    }

    List<Row> published(Viewer viewer) {
        return rows(viewer, plans.closed(AT_MOST));
    }

    Whole plan(Viewer viewer, District district, UUID id) {
        var plan = plans.find(district, id).orElseThrow(PlanSight::notFound);
        var drawn = stops.ofPlans(district, List.of(id));
        var own = drawn.stream().filter(stop -> stop.inspectedBy(viewer.person())).toList();
        if (!sight.sees(viewer, plan, !own.isEmpty())) {
            throw PlanSight.notFound();
        }
        audit.read(viewer, plan);
        boolean mine = plan.madeBy().equals(viewer.person());
        boolean whole = mine || !plan.sealed() && PlanSight.atOffice(viewer, plan.office());
        return whole(viewer, plan, whole ? drawn : own, whole);
    }

    Published published(Viewer viewer, District district, UUID id) {
        var plan = plans.find(district, id)
                .filter(found -> found.state() == PlanState.CLOSED)
                .orElseThrow(PlanSight::notFound);
        var list = DrawList.parse(plan.drawText().orElseThrow());
        var people = roster.people(list.inspectors().stream().map(DrawList.Inspector::person).toList());
        return new Published(
                rows(viewer, List.of(plan)).getFirst(),
                plan.seed(),
                list.text(),
                drawn(stops.ofPlans(district, List.of(id))),
                names(roster.divisionNames(list.villages())),
                people.values().stream().map(person -> new Name(person.id().toString(), person.name())).toList(),
                audit.of(plan));
    }

    /** @param full whether the scope, the other inspectors and the seed are shown as well */
    private Whole whole(Viewer viewer, Plan plan, List<Stop> drawn, boolean full) {
        var content = plan.content();
        var people = roster.people(content.inspectors().stream().map(PlanContent.Named::person).toList());
        var shown = full ? plan : null;
        boolean mine = plan.madeBy().equals(viewer.person());
        return new Whole(
                rows(viewer, List.of(plan)).getFirst(),
                content.purpose(),
                full ? named(content.streets()) : List.of(),
                full ? units(content.units()) : List.of(),
                mine ? List.copyOf(candidates(viewer, plan)) : List.of(),
                content.villages(),
                content.each(),
                full ? content.inspectors().stream().map(one -> person(one, people)).toList() : List.of(),
                Optional.ofNullable(shown).filter(known -> known.drawText().isPresent()).map(Plan::seed),
                Optional.ofNullable(shown).flatMap(Plan::drawText),
                drawn(drawn),
                full ? plans.told(plan) : List.of(),
                full ? audit.of(plan) : List.of(),
                Stream.of(PlanMove.values()).filter(move -> mine && move.isLegalFrom(plan.state())).toList());
    }

    private PlanViews.Person person(PlanContent.Named one, Map<UUID, Person> people) {
        return new PlanViews.Person(
                one.person(),
                Optional.ofNullable(people.get(one.person())).map(Person::name).orElse(""),
                named(one.barred()));
    }

    private List<String> candidates(Viewer viewer, Plan plan) {
        var office = roster.office(plan.office()).orElseThrow();
        return List.copyOf(scopes.villages(viewer, plan.district(), plan.span(), plan.content(), office).values());
    }

    private List<DrawnVillage> drawn(List<Stop> drawn) {
        var villages = roster.divisionNames(drawn.stream().map(Stop::village).toList());
        var people = roster.people(drawn.stream().flatMap(stop -> stop.inspectors().stream()).distinct().toList());
        return drawn.stream()
                .map(stop -> new DrawnVillage(
                        stop.id(),
                        stop.place(),
                        stop.village(),
                        villages.getOrDefault(stop.village(), stop.village()),
                        stop.inspectors().stream().map(person -> people.get(person).name()).toList(),
                        stop.arrivedAt()))
                .toList();
    }

    private List<Row> rows(Viewer viewer, List<Plan> found) {
        var byPlan = found.stream()
                .collect(Collectors.groupingBy(Plan::district, Collectors.mapping(Plan::id, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(entry -> stops.ofPlans(entry.getKey(), entry.getValue()).stream())
                .collect(Collectors.groupingBy(Stop::plan));
        return found.stream()
                .map(plan -> row(viewer, plan, byPlan.getOrDefault(plan.id(), List.of())))
                .toList();
    }

    /** An inspector's row counts his own villages only: how many others there are is not his matter. */
    private Row row(Viewer viewer, Plan plan, List<Stop> drawn) {
        boolean mine = plan.madeBy().equals(viewer.person());
        var counted = mine || !plan.sealed()
                ? drawn
                : drawn.stream().filter(stop -> stop.inspectedBy(viewer.person())).toList();
        return new Row(
                plan.district().code(),
                plan.id(),
                plan.kind(),
                plan.kind().title(),
                plan.content().title(),
                roster.office(plan.office()).map(Office::name).orElse(""),
                plan.span().from(),
                plan.span().last(),
                plan.state(),
                plan.state().title(),
                plan.seedHash(),
                mine,
                counted.size(),
                (int) counted.stream().filter(stop -> stop.arrivedAt().isPresent()).count());
    }

    private List<String> named(List<String> codes) {
        var names = roster.divisionNames(codes);
        return codes.stream().map(code -> names.getOrDefault(code, code)).toList();
    }

    private List<String> units(List<UUID> units) {
        return units.stream().flatMap(unit -> roster.office(unit).stream()).map(Office::name).toList();
    }

    private static List<Name> names(Map<String, String> names) {
        return names.entrySet().stream().map(entry -> new Name(entry.getKey(), entry.getValue())).toList();
    }
}
