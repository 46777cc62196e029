package zaicun.inspection.helpplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/**
 * Each team has a help plan for the year by its day (8.5). It is a state: without one the team is behind from that day on,
 * one made late makes it hold again, and the trace says that it was late.
 */
@Component
class HelpPlanDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("8.5");

    private final HelpPlans plans;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;

    HelpPlanDuty(HelpPlans plans, Roster roster, Policy policy, WorkCalendar calendar) {
        this.plans = plans;
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
        int last = Math.min(dates.last().getYear(), asOf.getYear());
        return IntStream.rangeClosed(dates.from().getYear(), last)
                .mapToObj(year -> Window.Kind.YEAR.holding(LocalDate.of(year, 1, 1)))
                .flatMap(window -> reckon(selection, window, asOf));
    }

    private Stream<Reckoning> reckon(Selection selection, Window window, LocalDate asOf) {
        var teams = teams(selection, window, asOf);
        int year = window.span().from().getYear();
        var made = plans.firsts(selection.district(), teams.stream().map(Team::id).toList(), year, year).stream()
                .filter(plan -> !plan.madeOn().isAfter(asOf))
                .collect(Collectors.toMap(HelpPlans.First::team, Function.identity()));
        return teams.stream().map(team -> reckoning(team, window, Optional.ofNullable(made.get(team.id()))));
    }

    private List<Team> teams(Selection selection, Window window, LocalDate asOf) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                roster.teamsUnder(district, prefix, asOf.isBefore(window.span().last()) ? asOf : window.span().last());
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.TEAM ->
                roster.team(district, id).filter(team -> team.span().overlaps(window.span())).stream().toList();
            default -> List.of();
        };
    }

    private Reckoning reckoning(Team team, Window window, Optional<HelpPlans.First> made) {
        var values = policy.over(window.span());
        var due = PlanDue.of(team.span(), window.span().from().getYear(), values);
        boolean owes = window.span().contains(due.due()) && team.span().contains(due.due());
        var owed = made.isPresent() || owes ? Owed.of(1) : Owed.nothing(State.NOT_OWED);
        var done = made.isPresent() ? BigDecimal.ONE : BigDecimal.ZERO;
        var weighing = new Weighing(due.span(), values.get(PolicyKeys.RISK_SHARE), calendar);
        return new Reckoning(
                CLAUSE, subject(team), window, owed.amount(), done, weighing.weigh(owed, done),
                trace(values, made, due, weighing.next(owed, done, "份年度帮扶计划")));
    }

    private static Trace trace(PolicyOn values, Optional<HelpPlans.First> made, PlanDue due, String next) {
        return new Trace(
                List.of(
                        Figures.of(values.value(PolicyKeys.PLAN_DUE)),
                        Figures.of(values.value(PolicyKeys.PLAN_DUE_AFTER_START))),
                made.map(plan -> new Trace.Counted(
                                plan.madeOn(), text(plan, due), "help-plan", plan.id().toString()))
                        .stream()
                        .toList(),
                List.of(),
                next);
    }

    private static String text(HelpPlans.First plan, PlanDue due) {
        return plan.year() + "年帮扶计划已订立"
                + (plan.madeOn().isAfter(due.due()) ? "（晚于期限 " + due.due() + "）" : "");
    }

    private static Subject subject(Team team) {
        return new Subject(
                team.district(), SubjectKind.TEAM, team.id(), team.village(), Optional.of(team.unit()), Optional.empty(),
                team.name());
    }
}
