package zaicun.inspection.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Course;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.CountDuty;
import zaicun.duty.Fact;
import zaicun.duty.Figures;
import zaicun.duty.Owed;
import zaicun.duty.Sifted;
import zaicun.duty.Weighing;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;

/**
 * Putting right in time what was found (8.3): every notified finding is a deadline of its own. It is met by the reply that
 * a re-check let pass; where a reply in time still waits for its re-check the standing is not known, never behind.
 */
@Component
class FindingDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("8.3");
    private static final String SELECT =
            Findings.SELECT
                    + """
                     where f.district = :district and f.notified_on < :until and f.first_due >= :from
                    """;

    private final JdbcClient database;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;

    FindingDuty(JdbcClient database, Roster roster, Policy policy, WorkCalendar calendar) {
        this.database = database;
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
        return findings(selection, dates).stream().map(finding -> assess(finding, asOf));
    }

    private List<Finding> findings(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                asked(SELECT + " and lies_under(f.village, :prefix) order by f.village, f.id", selection, dates)
                        .param("prefix", prefix)
                        .query(Findings::read)
                        .list();
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.TEAM ->
                asked(SELECT + " and f.id = :id", selection, dates).param("id", id).query(Findings::read).list();
            default -> List.of();
        };
    }

    private JdbcClient.StatementSpec asked(String sql, Selection selection, Span dates) {
        return database.sql(sql)
                .param("district", selection.district().code())
                .param("from", dates.from())
                .param("until", dates.until());
    }

    private Reckoning assess(Finding finding, LocalDate asOf) {
        var term = finding.term().orElseThrow();
        var span = Span.of(term.notifiedOn(), term.firstDue());
        var duty = CountDuty.ofWindow(CLAUSE, Window.term(span));
        var values = policy.over(span);
        var sifted = Sifted.of(done(finding), duty, asOf);
        var owed = finding.state() == FindingState.WITHDRAWN ? Owed.nothing(State.NOT_OWED) : Owed.of(1);
        var done = BigDecimal.valueOf(sifted.count());
        var weighing = new Weighing(span, values.get(PolicyKeys.RISK_SHARE), calendar);
        var numbers = List.of(
                Figures.of(values.value(PolicyKeys.RECTIFY_WITHIN)), Figures.of(values.value(PolicyKeys.RISK_SHARE)));
        boolean waits = finding.state() == FindingState.REPLIED && repliedInTime(term, asOf);
        return new Reckoning(
                CLAUSE, subject(finding), duty.window(), owed.amount(), done,
                waits ? waiting(term) : weighing.weigh(owed, done),
                sifted.trace(numbers, waits ? "整改已回复，等待复查。" : weighing.next(owed, done, "项整改")));
    }

    /** Only what a re-check let pass is done, on the day the team replied; without a reply on the day it was closed. */
    private static List<Fact> done(Finding finding) {
        if (finding.state() != FindingState.CLOSED) {
            return List.of();
        }
        var term = finding.term().orElseThrow();
        var on = term.repliedOn().or(finding::closedOn).orElse(term.dueOn());
        return List.of(new Fact("finding", finding.id().toString(), on, "", "整改回复，复查通过"));
    }

    private static boolean repliedInTime(Finding.Term term, LocalDate asOf) {
        return term.repliedOn().filter(on -> !on.isAfter(term.firstDue()) && !on.isAfter(asOf)).isPresent();
    }

    private static Course waiting(Finding.Term term) {
        return new Course(State.OPEN, Optional.empty(), term.firstDue(), State.NOT_KNOWN);
    }

    private Subject subject(Finding finding) {
        var unit = roster.team(finding.district(), finding.team()).map(team -> team.unit());
        return new Subject(
                finding.district(), SubjectKind.TEAM, finding.id(), finding.village(), unit, Optional.empty(),
                "整改 第 " + finding.clause() + " 条问题");
    }
}
