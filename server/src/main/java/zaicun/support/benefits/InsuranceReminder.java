package zaicun.support.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zaicun.access.AccountDesk;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Tells the unit and the person that insurance ends soon or is missing, once for each gap. A reminder; nothing hangs on it. */
@Component
class InsuranceReminder {

    private final Insurances insurances;
    private final Roster roster;
    private final AccountDesk accounts;
    private final Notices notices;
    private final Policy policy;
    private final TransactionTemplate transactions;
    private final Clock clock;

    InsuranceReminder(
            Insurances insurances, Roster roster, AccountDesk accounts, Notices notices, Policy policy,
            TransactionTemplate transactions, Clock clock) {
        this.insurances = insurances;
        this.roster = roster;
        this.accounts = accounts;
        this.notices = notices;
        this.policy = policy;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 6 * * *", zone = "Asia/Shanghai")
    void remind() {
        for (var district : roster.hostDistricts()) {
            transactions.executeWithoutResult(status -> remind(district));
        }
    }

    void remind(District district) {
        var today = LocalDate.now(clock);
        var last = today.plusDays(policy.on(today).get(PolicyKeys.INSURANCE_WARNING));
        var postings = roster.postingsUnder(district, district.code(), Span.day(today));
        var ids = postings.stream().map(Posting::person).toList();
        var covers = insurances.inForce(district, ids, Span.of(today, last)).stream()
                .collect(Collectors.groupingBy(Insurance::person));
        var people = roster.people(ids);
        for (var posting : postings) {
            var spans = covers.getOrDefault(posting.person(), List.of()).stream().map(Insurance::covers).toList();
            InsuranceCover.firstGap(Span.of(today, last), spans)
                    .filter(posting.span()::contains)
                    .ifPresent(gap -> tell(posting, people.get(posting.person()), gap));
        }
    }

    private void tell(Posting posting, Person person, LocalDate gap) {
        var words = person.name() + "的人身意外伤害保险从 " + gap + " 起没有覆盖，请派出单位及时办理并登记。";
        notices.tell(notice(posting, Set.copyOf(accounts.holdersAt(posting.unit())), words, "/benefits", gap));
        notices.tell(notice(posting, Set.of(posting.person()), words, "/my-benefits", gap));
    }

    private static Notice notice(Posting posting, Set<UUID> to, String words, String link, LocalDate gap) {
        return new Notice(
                posting.district(), to, "insurance.gap", Optional.of(BenefitDuty.CLAUSE), words, link,
                "insurance.gap " + posting.person() + " " + gap);
    }
}
