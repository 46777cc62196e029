package zaicun.inspection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.inspection.Texts;
import zaicun.inspection.plan.PlanViews.Area;
import zaicun.inspection.plan.PlanViews.Choices;
import zaicun.inspection.plan.PlanViews.Found;
import zaicun.inspection.plan.PlanViews.Name;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** What a maker chooses from while making a plan; nothing of it is written down anywhere. */
@Component
@Transactional(readOnly = true)
class PlanChoices {

    private static final int MOST_PEOPLE = 20;

    private final Scopes scopes;
    private final PlanDesk desk;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Clock clock;

    PlanChoices(Scopes scopes, PlanDesk desk, Roster roster, SeenDistricts districts, Clock clock) {
        this.scopes = scopes;
        this.desk = desk;
        this.roster = roster;
        this.districts = districts;
        this.clock = clock;
    }

    /** A scope before it is a plan. */
    record Asked(
            String district, Optional<UUID> office, LocalDate from, LocalDate to, List<String> streets, List<UUID> units) {}

    Choices choices(Viewer viewer) {
        var offices = Stream.of(Role.BUREAU, Role.SENDING_UNIT).flatMap(viewer::offices).distinct();
        var units = viewer.scope().units().stream()
                .flatMap(unit -> roster.office(unit).stream())
                .filter(office -> office.kind() == Organ.SENDING_UNIT);
        return new Choices(
                offices.map(PlanChoices::name).toList(),
                districts.of(viewer).stream()
                        .map(district -> area(viewer, district))
                        .filter(area -> !area.streets().isEmpty())
                        .toList(),
                units.map(PlanChoices::name).sorted(Comparator.comparing(Name::name)).toList());
    }

    private Area area(Viewer viewer, District district) {
        var codes = scopes.townships(viewer, district, Span.day(LocalDate.now(clock)));
        var names = roster.divisionNames(codes);
        var code = district.code() + "000000";
        return new Area(
                district.code(),
                roster.divisionNames(List.of(code)).getOrDefault(code, district.code()),
                codes.stream().map(street -> new Name(street, names.getOrDefault(street, street))).toList());
    }

    private static Name name(Office office) {
        return new Name(office.id().toString(), office.name());
    }

    List<Name> villages(Viewer viewer, Asked asked) {
        var office = desk.officeOf(viewer, Objects.requireNonNullElse(asked.office(), Optional.empty()));
        var content = new PlanContent(
                "", "", orNone(asked.streets()), orNone(asked.units()), 1, 1, List.of());
        var today = LocalDate.now(clock);
        var from = Objects.requireNonNullElse(asked.from(), today);
        var to = Objects.requireNonNullElse(asked.to(), from);
        return scopes.villages(
                        viewer, Texts.district(asked.district()), Span.of(from, to.isBefore(from) ? from : to), content, office)
                .entrySet()
                .stream()
                .map(entry -> new Name(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static <T> List<T> orNone(List<T> given) {
        return given == null ? List.of() : given;
    }

    List<Found> people(String words) {
        var asked = Texts.required("words", "姓名", words, 20);
        var found = roster.peopleNamed(asked, MOST_PEOPLE);
        var known = new HashMap<UUID, String>();
        return found.stream()
                .map(person -> new Found(
                        person.id(),
                        person.name(),
                        person.unit()
                                .map(unit -> known.computeIfAbsent(
                                        unit, id -> roster.office(id).map(Office::name).orElse("")))
                                .orElse(""),
                        person.dutyTitle()))
                .toList();
    }
}
