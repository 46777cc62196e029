package zaicun.support.funds;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.SeenDistricts;
import zaicun.access.Viewer;
import zaicun.compliance.Deployments;
import zaicun.files.AttachedFiles;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Organ;
import zaicun.kernel.Window;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.support.Yuan;

/** A year's funds of the units in the viewer's line: owed, budgeted, paid, still to come, and each payment. */
@Component
@Transactional(readOnly = true)
class FundsPages {

    private final FundPayments payments;
    private final FundBudgets budgets;
    private final FundsBook book;
    private final Deployments deployments;
    private final AttachedFiles files;
    private final Roster roster;
    private final SeenDistricts districts;
    private final Policy policy;
    private final Clock clock;

    FundsPages(
            FundPayments payments, FundBudgets budgets, FundsBook book, Deployments deployments, AttachedFiles files,
            Roster roster, SeenDistricts districts, Policy policy, Clock clock) {
        this.payments = payments;
        this.budgets = budgets;
        this.book = book;
        this.deployments = deployments;
        this.files = files;
        this.roster = roster;
        this.districts = districts;
        this.policy = policy;
        this.clock = clock;
    }

    FundsView page(Viewer viewer, Optional<Integer> asked) {
        viewer.require(Right.FUNDS_READ);
        var today = LocalDate.now(clock);
        int year = asked.orElse(today.getYear());
        var catalogue = policy.on(today).get(PolicyKeys.FUND_PURPOSES);
        var sight = new Sight(year(year), viewer.scope().units(), titles(catalogue), today);
        var accounts = new ArrayList<FundsView.Account>();
        var lines = new ArrayList<FundsView.Line>();
        for (var district : districts.of(viewer)) {
            accounts.addAll(accounts(district, sight));
            lines.addAll(lines(district, sight));
        }
        accounts.sort(Comparator.comparing(FundsView.Account::unitName).thenComparing(FundsView.Account::district));
        return new FundsView(
                year, accounts, lines,
                catalogue.stream().map(item -> new FundsView.Purpose(item.code(), item.title())).toList(),
                viewer.offices(Role.SENDING_UNIT).map(Office::id).toList());
    }

    /** Which year, which units, and how purposes are called. */
    private record Sight(Window year, Set<UUID> units, Map<String, String> purposes, LocalDate today) {}

    private static Window year(int year) {
        if (year < 2000 || year > 2999) {
            throw new InputError("year", year + " 不是年度；请按 2026 的样子填写。");
        }
        return Window.parse(String.valueOf(year));
    }

    private static Map<String, String> titles(List<CatalogueItem> catalogue) {
        return catalogue.stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
    }

    private List<FundsView.Account> accounts(District district, Sight sight) {
        var selected = deployments.ofUnits(district, sight.units(), sight.year().span()).units(sight.year().span());
        var planned = budgets.ofYear(
                district, sight.units(), sight.year().span().from().getYear());
        var name = roster.divisionNames(List.of(district.code() + "000000"));
        return book.accounts(district, selected, sight.year(), sight.today()).stream()
                .map(account -> view(account, planned, name.getOrDefault(district + "000000", district.code()), sight))
                .toList();
    }

    private static FundsView.Account view(
            FundsBook.Account account, Map<UUID, FundBudget> planned, String place, Sight sight) {
        var subject = account.unit().subject();
        var owed = account.assessment().owed();
        var done = account.assessment().done();
        return new FundsView.Account(
                subject.district().code(),
                place,
                subject.id(),
                subject.label(),
                account.unit().postings().stream().map(Posting::person).distinct().count(),
                yuan(owed),
                yuan(done),
                yuan(owed.subtract(done).max(BigDecimal.ZERO)),
                account.assessment().state(sight.today()),
                Optional.ofNullable(planned.get(subject.id())).map(budget -> view(budget, owed)),
                spent(account.payments(), sight.purposes()),
                subject.village(),
                sight.year().toString());
    }

    private static String yuan(BigDecimal amount) {
        return new Yuan(amount).toString();
    }

    private static FundsView.Budget view(FundBudget budget, BigDecimal owed) {
        return new FundsView.Budget(
                budget.id(), budget.amount().toString(), budget.note(), budget.amount().amount().compareTo(owed) < 0,
                budget.recordedAt(), budget.recorder());
    }

    private static List<FundsView.Spent> spent(List<FundPayment> payments, Map<String, String> titles) {
        var sums = payments.stream().collect(Collectors.groupingBy(
                FundPayment::purpose, Collectors.reducing(Yuan.NOTHING, FundPayment::amount, Yuan::plus)));
        return sums.entrySet().stream()
                .map(sum -> new FundsView.Spent(
                        sum.getKey(), titles.getOrDefault(sum.getKey(), sum.getKey()), sum.getValue().toString()))
                .sorted(Comparator.comparing(FundsView.Spent::purpose))
                .toList();
    }

    private List<FundsView.Line> lines(District district, Sight sight) {
        var all = payments.all(district, sight.units(), sight.year().span());
        var names = roster.offices(Organ.SENDING_UNIT).stream()
                .collect(Collectors.toMap(Office::id, Office::name));
        var replaced = payments.replacedAmong(district, all.stream().map(FundPayment::id).toList());
        var attached = files.of(district, FundFiles.KIND, all.stream().map(FundPayment::id).toList());
        return all.stream()
                .map(each -> new FundsView.Line(
                        each.id(), district.code(), each.unit(), names.getOrDefault(each.unit(), ""), each.paidOn(),
                        each.amount().toString(), each.purpose(),
                        sight.purposes().getOrDefault(each.purpose(), each.purpose()), each.words(),
                        state(each, replaced), each.replaces(), each.reason(), each.recordedAt(), each.recorder(),
                        attached.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static String state(FundPayment payment, Set<UUID> replaced) {
        if (payment.withdrawn()) {
            return "已撤销";
        }
        return replaced.contains(payment.id()) ? "已更正" : "有效";
    }
}
