package zaicun.guidance.year;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayBookSource;
import zaicun.daybook.DayLine;
import zaicun.guidance.hearings.Hearing;
import zaicun.guidance.hearings.Hearings;
import zaicun.guidance.leaders.LeaderTerm;
import zaicun.guidance.leaders.LeaderTerms;
import zaicun.guidance.problems.GuidanceProblem;
import zaicun.guidance.problems.GuidanceProblems;
import zaicun.guidance.visits.LeaderVisit;
import zaicun.guidance.visits.LeaderVisits;
import zaicun.kernel.Clause;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Leaders at the village and hearings about the team, for the team's day book. */
@Component
class GuidanceDays implements DayBookSource {

    private final LeaderVisits visits;
    private final LeaderTerms terms;
    private final GuidanceProblems problems;
    private final Hearings hearings;
    private final Roster roster;

    GuidanceDays(
            LeaderVisits visits, LeaderTerms terms, GuidanceProblems problems, Hearings hearings, Roster roster) {
        this.visits = visits;
        this.terms = terms;
        this.problems = problems;
        this.hearings = hearings;
        this.roster = roster;
    }

    @Override
    public Stream<DayLine> lines(DayBookQuery asked) {
        var unitIds = roster.postingsOfTeam(asked.district(), asked.team(), asked.dates()).stream()
                .map(Posting::unit)
                .distinct()
                .toList();
        if (unitIds.isEmpty()) {
            return Stream.empty();
        }
        var came = visits.under(asked.district(), asked.village(), asked.dates()).stream()
                .filter(visit -> unitIds.contains(visit.place().unit()))
                .toList();
        var named = terms.ofUnits(unitIds).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(LeaderTerm::id, term -> term));
        var found = problems.ofVisits(asked.district(), came.stream().map(LeaderVisit::root).toList());
        return Stream.concat(
                came.stream().map(visit -> visited(visit, named, found.getOrDefault(visit.root(), List.of()))),
                hearings.ofUnits(unitIds, asked.dates()).stream().map(GuidanceDays::heard));
    }

    private static DayLine visited(LeaderVisit visit, Map<UUID, LeaderTerm> named, List<GuidanceProblem> found) {
        var leaders = visit.leaders().stream().map(named::get).filter(Objects::nonNull).toList();
        var who = leaders.stream().map(LeaderTerm::title).collect(Collectors.joining("、"));
        var clause = leaders.stream().map(term -> term.office().clause()).sorted().findFirst().orElse(Clause.of("12.3"));
        var text = "派出单位" + who + "到村调研指导" + (found.isEmpty() ? "" : "，提出问题 " + found.size() + " 个");
        return new DayLine(visit.on(), Optional.empty(), clause, "leader-visit", visit.id().toString(), text);
    }

    private static DayLine heard(Hearing hearing) {
        return new DayLine(
                hearing.on(), Optional.empty(), Clause.of("12.2"), "hearing", hearing.id().toString(),
                "派出单位听取驻村工作汇报，" + hearing.told());
    }
}
