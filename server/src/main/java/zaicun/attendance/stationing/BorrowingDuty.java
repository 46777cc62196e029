package zaicun.attendance.stationing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.Course;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;

/**
 * Nobody pulls posted cadres away (2.4): for each sending unit and month, as a state. It stands on the unit's board, not
 * on the cadre's: it is not he who owes it.
 */
@Component
class BorrowingDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("2.4");

    private final Borrowings borrowings;
    private final Deployments deployments;

    BorrowingDuty(Borrowings borrowings, Deployments deployments) {
        this.borrowings = borrowings;
        this.deployments = deployments;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var months = Windows.touching(Window.Kind.MONTH, dates, asOf);
        if (months.isEmpty()) {
            return Stream.empty();
        }
        var hull = Windows.hull(months);
        var deployment = deployments.ofUnits(selection, hull);
        var lent = borrowings.ofUnits(selection.district(), deployment.unitIds(), hull).stream()
                .filter(borrowing -> !borrowing.dates().from().isAfter(asOf))
                .collect(Collectors.groupingBy(Borrowing::unit));
        return months.stream().flatMap(month -> deployment.units(month.span()).stream()
                .map(Deployed::subject)
                .map(unit -> of(unit, month, lent.getOrDefault(unit.id(), List.of()))));
    }

    private static Reckoning of(Subject unit, Window month, List<Borrowing> lent) {
        var found = lent.stream().filter(borrowing -> borrowing.dates().overlaps(month.span())).toList();
        var ends = month.span().last();
        var course = found.isEmpty()
                ? Course.fixed(State.MET, ends)
                : new Course(State.AT_RISK, Optional.empty(), ends, State.BEHIND);
        var left = found.stream()
                .map(each -> new Trace.NotCounted(
                        each.dates().from(), "抽借：" + each.borrower() + "，" + each.task(), "驻村期间不得抽借"))
                .toList();
        return new Reckoning(
                CLAUSE, unit, month, BigDecimal.ZERO, BigDecimal.valueOf(found.size()), course,
                new Trace(
                        List.of(Figures.derived("本月登记的抽借", found.size(), "次")),
                        List.of(),
                        left,
                        found.isEmpty() ? "" : "请让被抽借的同志回村，并登记结束日期。"));
    }
}
