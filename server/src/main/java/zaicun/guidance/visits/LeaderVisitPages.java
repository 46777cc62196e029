package zaicun.guidance.visits;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.guidance.SendingUnits;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.guidance.problems.GuidanceProblem;
import zaicun.guidance.problems.GuidanceProblems;
import zaicun.guidance.problems.GuidanceProblemDesk;
import zaicun.kernel.Span;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Leaders' visits in the viewer's line: his units, his villages, or the village he is posted to. */
@Component
@Transactional(readOnly = true)
public class LeaderVisitPages {

    private final LeaderVisits visits;
    private final LeaderTerms terms;
    private final GuidanceProblems problems;
    private final GuidanceProblemDesk desk;
    private final Roster roster;
    private final SeenDistricts districts;
    private final SendingUnits units;

    LeaderVisitPages(
            LeaderVisits visits, LeaderTerms terms, GuidanceProblems problems, GuidanceProblemDesk desk, Roster roster, SeenDistricts districts,
            SendingUnits units) {
        this.visits = visits;
        this.terms = terms;
        this.problems = problems;
        this.desk = desk;
        this.roster = roster;
        this.districts = districts;
        this.units = units;
    }

    List<LeaderVisitLine> seen(Viewer viewer, Span dates) {
        var prefixes = new HashSet<>(viewer.scope().villagePrefixes());
        roster.postingOf(viewer.person(), units.today()).map(Posting::village).ifPresent(prefixes::add);
        return lines(viewer, new LeaderVisits.Sight(viewer.scope().units(), prefixes), dates);
    }

    /** For the unit's own page; whoever asks has the unit in his line. */
    public List<LeaderVisitLine> ofUnit(Viewer viewer, UUID unit, Span dates) {
        return lines(viewer, new LeaderVisits.Sight(Set.of(unit), Set.of()), dates);
    }

    private List<LeaderVisitLine> lines(Viewer viewer, LeaderVisits.Sight sight, Span dates) {
        var found = districts.of(viewer).stream()
                .flatMap(district -> visits.within(district, sight, dates).stream())
                .sorted(Comparator.comparing(LeaderVisit::on).reversed())
                .toList();
        var known = known(found);
        return found.stream().map(visit -> line(viewer, visit, known)).toList();
    }

    /** All that lines name, read once for all of them. */
    private record Known(
            Map<UUID, LeaderTerm> terms, Map<UUID, List<GuidanceProblem>> problems, Map<UUID, Office> units,
            Map<String, String> villages, Map<UUID, Person> people) {}

    private Known known(List<LeaderVisit> found) {
        var unitIds = found.stream().map(visit -> visit.place().unit()).distinct().toList();
        var problemsOf = found.stream()
                .collect(Collectors.groupingBy(LeaderVisit::district, Collectors.mapping(LeaderVisit::root, Collectors.toSet())))
                .entrySet().stream()
                .flatMap(some -> problems.ofVisits(some.getKey(), some.getValue()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Known(
                terms.ofUnits(unitIds).values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(LeaderTerm::id, Function.identity())),
                problemsOf,
                roster.offices(unitIds),
                roster.divisionNames(found.stream().map(visit -> visit.place().village()).distinct().toList()),
                roster.people(found.stream().map(LeaderVisit::recordedBy).distinct().toList()));
    }

    private LeaderVisitLine line(Viewer viewer, LeaderVisit visit, Known known) {
        var place = visit.place();
        return new LeaderVisitLine(
                visit.district().code(),
                visit.id(),
                place.unit(),
                Optional.ofNullable(known.units().get(place.unit())).map(Office::name).orElse(""),
                place.village(),
                known.villages().getOrDefault(place.village(), place.village()),
                visit.on(),
                visit.leaders().stream()
                        .map(known.terms()::get)
                        .filter(Objects::nonNull)
                        .map(term -> new LeaderVisitLine.Leader(
                                term.id(), term.office(), term.title(), term.span().contains(visit.on())))
                        .toList(),
                visit.words(),
                known.problems().getOrDefault(visit.root(), List.of()).stream()
                        .map(problem -> problemLine(viewer, problem))
                        .toList(),
                Optional.ofNullable(known.people().get(visit.recordedBy())).map(Person::name).orElse(""),
                visit.recordedAt(),
                mayCorrect(viewer, visit),
                visit.why());
    }

    private static boolean mayCorrect(Viewer viewer, LeaderVisit visit) {
        boolean records = viewer.is(Role.SENDING_UNIT) || viewer.is(Role.VILLAGE) || viewer.is(Role.CADRE);
        return SendingUnits.isOwn(viewer, visit.place().unit()) || records && visit.recordedBy().equals(viewer.person());
    }

    private LeaderVisitLine.ProblemLine problemLine(Viewer viewer, GuidanceProblem problem) {
        return new LeaderVisitLine.ProblemLine(
                problem.district().code(), problem.id(), problem.words(), problem.state().name(), problem.state().title(),
                problem.outcome(), problem.foundOn(), problem.endedOn(), problem.version(),
                desk.choices(viewer, problem).stream()
                        .map(choice -> new LeaderVisitLine.Choice(choice.act(), choice.title()))
                        .toList());
    }
}
