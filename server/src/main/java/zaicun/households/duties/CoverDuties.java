package zaicun.households.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Weighing;
import zaicun.duty.Windows;
import zaicun.households.Household;
import zaicun.households.duties.CoverFacts.Asked;
import zaicun.households.duties.CoverFacts.Covered;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** All households of the kinds named are visited by the team (7.8); who is still to be visited stands in the trace. */
@Component
class CoverDuties implements DutySource {

    /** So many households stand by name in a trace; the rest is on the screen of those not yet visited. */
    private static final int NAMED = 60;

    private static final Clause CLAUSE = Clause.of("7.8");

    private final CoverFacts facts;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;

    CoverDuties(CoverFacts facts, Roster roster, Policy policy, WorkCalendar calendar) {
        this.facts = facts;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.on(asOf).get(PolicyKeys.COVERED_WINDOW);
        return Windows.touching(kind, dates, asOf).stream().flatMap(window -> {
            var teams = teams(selection, window, asOf);
            return teams.isEmpty() ? Stream.empty() : reckon(selection.district(), teams, window, asOf);
        });
    }

    private List<Team> teams(Selection selection, Window window, LocalDate asOf) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                roster.teamsUnder(district, prefix, earlier(asOf, window.span().last()));
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.TEAM ->
                roster.team(district, id).filter(team -> team.span().overlaps(window.span())).stream()
                        .toList();
            default -> List.of();
        };
    }

    private Stream<Reckoning> reckon(District district, List<Team> teams, Window window, LocalDate asOf) {
        var values = policy.over(window.span());
        var seenUntil = earlier(asOf, window.span().last());
        if (seenUntil.isBefore(window.span().from())) {
            return Stream.empty();
        }
        var asked = new Asked(seenUntil, CoveredKinds.of(values), Span.of(window.span().from(), seenUntil));
        var byTeam = facts.of(district, teams, asked);
        return teams.stream().map(team -> assess(team, window, byTeam.getOrDefault(team.id(), List.of()), values));
    }

    private Reckoning assess(Team team, Window window, List<Covered> households, PolicyOn values) {
        var part = window.span().intersect(team.span()).orElse(window.span());
        var left = households.stream().filter(one -> one.visitedOn().isEmpty()).toList();
        var done = BigDecimal.valueOf(households.size() - left.size());
        var owed = owed(part, window, households.size(), values);
        var weighing = new Weighing(part, values.get(PolicyKeys.RISK_SHARE), calendar);
        var trace = new Trace(
                List.of(
                        Figures.of(values.value(PolicyKeys.COVERED_KINDS)),
                        Figures.of(values.value(PolicyKeys.MINIMUM_SHARE)),
                        Figures.of(values.value(PolicyKeys.RISK_SHARE)),
                        Figures.derived("遍访对象", households.size(), "户"),
                        Figures.derived("已走访", done.longValue(), "户"),
                        Figures.derived("未走访", left.size(), "户")),
                households.stream().flatMap(CoverDuties::counted).limit(NAMED).toList(),
                left.stream().limit(NAMED).map(one -> missing(one, part)).toList(),
                weighing.next(owed, done, "户"));
        return new Reckoning(CLAUSE, subject(team), window, owed.amount(), done, weighing.weigh(owed, done), trace);
    }

    private static Owed owed(Span part, Window window, int households, PolicyOn values) {
        boolean longEnough =
                values.get(PolicyKeys.MINIMUM_SHARE).isReachedBy(part.length(), window.span().length());
        return longEnough && households > 0 ? Owed.of(households) : Owed.nothing(State.NOT_OWED);
    }

    private static Stream<Trace.Counted> counted(Covered one) {
        return one.visitedOn().stream()
                .map(on -> new Trace.Counted(on, told(one), "household", one.household().toString()));
    }

    private static Trace.NotCounted missing(Covered one, Span part) {
        return new Trace.NotCounted(part.last(), told(one), "本期尚未走访");
    }

    private static String told(Covered one) {
        return one.kind().title() + Household.veiledName(one.head(), one.code());
    }

    private static Subject subject(Team team) {
        return new Subject(
                team.district(), SubjectKind.TEAM, team.id(), team.village(), Optional.of(team.unit()),
                Optional.empty(), team.name());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
