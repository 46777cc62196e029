package zaicun.support.funds;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** The unit provides funds for each person it sent (11.3): one row for each unit, host district and year. */
@Component
class FundsDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("11.3");

    private final Deployments deployments;
    private final FundsBook book;
    private final Policy policy;

    FundsDuty(Deployments deployments, FundsBook book, Policy policy) {
        this.deployments = deployments;
        this.book = book;
        this.policy = policy;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.over(dates).get(PolicyKeys.FUNDS_WINDOW);
        var windows = Windows.touching(kind, dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var deployment = deployments.ofUnits(selection, Windows.hull(windows));
        return windows.stream()
                .flatMap(window -> book.accounts(selection.district(), deployment.units(window.span()), window, asOf).stream())
                .map(account -> account.assessment().of(account.unit().subject()));
    }
}
