package zaicun.support.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The unit writes down what it budgets and pays for work in the village (11.3), puts right and takes back. */
@Component
@Transactional
public class FundsDesk {

    private static final Clause CLAUSE = Clause.of("11.3");

    private final FundPayments payments;
    private final FundBudgets budgets;
    private final Roster roster;
    private final Policy policy;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    FundsDesk(
            FundPayments payments, FundBudgets budgets, Roster roster, Policy policy, ApplicationEventPublisher events,
            Audit audit, Clock clock) {
        this.payments = payments;
        this.budgets = budgets;
        this.roster = roster;
        this.policy = policy;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    public void pay(Viewer viewer, PaymentForm form) {
        requireUnit(viewer, form.unit());
        requireSound(form);
        var year = yearOf(form.paidOn());
        var district = placeOf(form.unit(), form.district(), year.span());
        if (payments.find(district, form.id()).isPresent()) {
            return;
        }
        var replaced = form.replaces().map(old -> requireOf(district, form.unit(), old));
        payments.add(payment(viewer, district, form));
        tell(district, form.unit(), year);
        replaced.map(old -> yearOf(old.paidOn())).filter(old -> !old.equals(year))
                .ifPresent(old -> tell(district, form.unit(), old));
        audit.record(new Act(
                district, viewer.person(), "funds." + verb(form), form.id(),
                title(form) + "驻村工作经费付款 " + form.yuan() + " 元"));
    }

    public void budget(Viewer viewer, BudgetForm form) {
        requireUnit(viewer, form.unit());
        var year = Window.parse(String.format(Locale.ROOT, "%04d", form.year()));
        var district = placeOf(form.unit(), form.district(), year.span());
        budgets.add(new FundBudget(
                district, form.id(), form.unit(), form.year(), form.yuan(), form.note().orElse("").strip(),
                form.replaces(), clock.instant(), viewer.person(), viewer.name()));
        audit.record(new Act(
                district, viewer.person(), "funds.budget", form.id(),
                "登记 " + form.year() + " 年驻村工作经费预算 " + form.yuan() + " 元"));
    }

    private static void requireUnit(Viewer viewer, UUID unit) {
        viewer.require(Right.FUNDS_KEEP);
        if (viewer.offices(Role.SENDING_UNIT).noneMatch(office -> office.id().equals(unit))) {
            throw OutOfLine.notFound("没有找到这个派出单位，或不是您所在的单位。");
        }
    }

    private void requireSound(PaymentForm form) {
        if (form.paidOn().isAfter(LocalDate.now(clock))) {
            throw new InputError("paidOn", "付款日期 " + form.paidOn() + " 还没有到；请在实际支付后登记，或核对日期。");
        }
        var known = policy.on(LocalDate.now(clock)).get(PolicyKeys.FUND_PURPOSES).stream()
                .anyMatch(purpose -> purpose.code().equals(form.purpose()));
        if (!known) {
            throw new InputError("purpose", "没有“" + form.purpose() + "”这种用途；请从列表中选择。");
        }
    }

    /** The host district whose people the money is for: the one named, or the only one there is. */
    private District placeOf(UUID unit, Optional<String> named, Span year) {
        var places = roster.postingsOfUnit(unit, year).stream().map(Posting::district).distinct().toList();
        if (places.isEmpty()) {
            throw Refusal.under(
                    "11.3", "funds.nobody-posted", year.from().getYear() + " 年本单位没有驻村人员，不需要登记驻村工作经费。",
                    "请核对年度；确有驻村人员的，请区乡村振兴局先在花名册中登记任期。");
        }
        return named.map(code -> requireAmong(places, code)).orElseGet(() -> only(places));
    }

    private static District requireAmong(List<District> places, String code) {
        return places.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InputError("district", "本单位这一年在 " + code + " 没有驻村人员；请重新选择驻地。"));
    }

    private static District only(List<District> places) {
        if (places.size() > 1) {
            throw new InputError("district", "本单位在几个区都有驻村人员；请选择这笔钱用于哪个驻地。");
        }
        return places.getFirst();
    }

    private FundPayment requireOf(District district, UUID unit, UUID old) {
        return payments.find(district, old)
                .filter(found -> found.unit().equals(unit) && !found.withdrawn())
                .orElseThrow(() -> OutOfLine.notFound("没有找到要更正的付款，或它已被撤销；请刷新后重试。"));
    }

    private static Window yearOf(LocalDate date) {
        return Window.Kind.YEAR.holding(date);
    }

    private void tell(District district, UUID unit, Window year) {
        events.publishEvent(new FactsChanged(
                new Selection.Of(district, SubjectKind.UNIT, unit), year.span(), Set.of(CLAUSE)));
    }

    private static String verb(PaymentForm form) {
        return form.takesBack() ? "withdraw" : form.replaces().isPresent() ? "correct" : "pay";
    }

    private static String title(PaymentForm form) {
        return form.takesBack() ? "撤销" : form.replaces().isPresent() ? "更正" : "登记";
    }

    private FundPayment payment(Viewer viewer, District district, PaymentForm form) {
        return new FundPayment(
                district, form.id(), form.unit(), form.paidOn(), form.yuan(), form.purpose(), form.words(),
                form.takesBack(), form.replaces(), form.why(), clock.instant(), viewer.person(), viewer.name());
    }
}
