package zaicun.households.duties;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
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
import zaicun.households.Household;
import zaicun.households.Rows;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** From clue to identification within the clock (7.9): every report is a deadline of its own, hanging at its village. */
@Component
class HardshipDuties implements DutySource {

    private static final Clause CLAUSE = Clause.of("7.9");
    private static final String SELECT =
            """
            select r.district, r.id, r.village, r.clue_on, r.due_on, r.ended_on, r.state, h.head, h.code
              from hardship_report r
              join household h on h.district = r.district and h.id = r.household
             where r.district = :district and r.clue_on < :until and r.due_on >= :from
            """;

    private final JdbcClient database;
    private final Policy policy;
    private final WorkCalendar calendar;

    HardshipDuties(JdbcClient database, Policy policy, WorkCalendar calendar) {
        this.database = database;
        this.policy = policy;
        this.calendar = calendar;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return reports(selection, dates).stream().map(report -> assess(report, asOf));
    }

    private record Clock(Subject subject, Span span, String state, Optional<LocalDate> endedOn) {}

    private List<Clock> reports(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) ->
                asked(SELECT + " and lies_under(r.village, :prefix) order by r.village, r.id", district, dates)
                        .param("prefix", prefix)
                        .query(HardshipDuties::read)
                        .list();
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.VILLAGE ->
                asked(SELECT + " and r.id = :id", district, dates)
                        .param("id", id)
                        .query(HardshipDuties::read)
                        .list();
            default -> List.of();
        };
    }

    private JdbcClient.StatementSpec asked(String sql, District district, Span dates) {
        return database.sql(sql)
                .param("district", district.code())
                .param("from", dates.from())
                .param("until", dates.until());
    }

    private Reckoning assess(Clock report, LocalDate asOf) {
        var values = policy.over(report.span());
        var duty = CountDuty.ofWindow(CLAUSE, Window.term(report.span()));
        var sifted = Sifted.of(ended(report), duty, asOf);
        boolean withdrawn = report.state().equals("WITHDRAWN") && sifted.count() > 0;
        var owed = withdrawn ? Owed.nothing(State.NOT_OWED) : Owed.of(1);
        var done = BigDecimal.valueOf(sifted.count());
        var weighing = new Weighing(report.span(), values.get(PolicyKeys.RISK_SHARE), calendar);
        var numbers = List.of(
                Figures.of(values.value(PolicyKeys.HARDSHIP_CLOCK)), Figures.of(values.value(PolicyKeys.RISK_SHARE)));
        return new Reckoning(
                CLAUSE, report.subject(), duty.window(), owed.amount(), done, weighing.weigh(owed, done),
                sifted.trace(numbers, weighing.next(owed, done, "次识别")));
    }

    private static List<Fact> ended(Clock report) {
        return report.endedOn()
                .map(on -> new Fact("hardship", report.subject().id().toString(), on, "", switch (report.state()) {
                    case "IDENTIFIED" -> "识别为突发严重困难户";
                    case "NOT_IDENTIFIED" -> "核实后不予识别";
                    default -> "撤回报告";
                }))
                .stream()
                .toList();
    }

    private static Clock read(ResultSet row, int number) throws SQLException {
        var subject = new Subject(
                new District(row.getString("district")),
                SubjectKind.VILLAGE,
                row.getObject("id", UUID.class),
                row.getString("village"),
                Optional.empty(),
                Optional.empty(),
                "突发困难 " + Household.veiledName(row.getString("head"), row.getString("code")));
        var span = Span.of(row.getObject("clue_on", LocalDate.class), row.getObject("due_on", LocalDate.class));
        return new Clock(subject, span, row.getString("state"), Rows.date(row, "ended_on"));
    }
}
