package zaicun.support.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Deployment.Deployed;
import zaicun.duty.Assessment;
import zaicun.kernel.District;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.roster.Posting;
import zaicun.support.PostingFunds;

/** What units owe and paid in a window, for the duty and for the page. */
@Component
class FundsBook {

    /** One unit in one host district and window. */
    record Account(Deployed unit, List<FundPayment> payments, Assessment assessment) {}

    private final FundPayments payments;
    private final PostingFunds rule;

    FundsBook(FundPayments payments, Policy policy, WorkCalendar calendar) {
        this.payments = payments;
        this.rule = new PostingFunds(policy, calendar);
    }

    /** One account for each unit, from one look at the payments of all. */
    List<Account> accounts(District district, List<Deployed> units, Window window, LocalDate asOf) {
        var ids = units.stream().map(unit -> unit.subject().id()).toList();
        var paid = payments.inForce(district, ids, window.span()).stream()
                .collect(Collectors.groupingBy(FundPayment::unit));
        return units.stream()
                .map(unit -> account(unit, paid.getOrDefault(idOf(unit), List.of()), window, asOf))
                .toList();
    }

    private static UUID idOf(Deployed unit) {
        return unit.subject().id();
    }

    private Account account(Deployed unit, List<FundPayment> paid, Window window, LocalDate asOf) {
        var people = unit.postings().stream().map(Posting::span).toList();
        var assessment = rule.assess(
                window, people, paid.stream().map(FundPayment::asPayment).toList(), asOf);
        return new Account(unit, paid, assessment);
    }
}
