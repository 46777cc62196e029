package zaicun.bulletins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Deployment.Deployed;
import zaicun.compliance.Deployments;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Windows;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Each unit, or its team, sends an item every month (13.1): what was sent counts, whatever the bureau made of it. */
@Component
class BulletinDuties implements DutySource {

    private final Bulletins bulletins;
    private final Deployments deployments;
    private final Policy policy;
    private final CountRule rule;

    BulletinDuties(Bulletins bulletins, Deployments deployments, Policy policy, WorkCalendar calendar) {
        this.bulletins = bulletins;
        this.deployments = deployments;
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(Clause.of("13.1"));
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var windows = Windows.touching(policy.on(asOf).get(PolicyKeys.BULLETINS_SENT).window(), dates, asOf);
        if (windows.isEmpty()) {
            return Stream.empty();
        }
        var hull = Windows.hull(windows);
        var deployment = deployments.ofUnits(selection, hull);
        var kinds = policy.on(asOf).get(PolicyKeys.BULLETIN_KINDS).stream()
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        var sent = bulletins.sentBy(deployment.unitIds(), hull).stream()
                .collect(Collectors.groupingBy(
                        one -> one.source().unit(), Collectors.mapping(one -> fact(one, kinds), Collectors.toList())));
        return windows.stream().flatMap(window -> deployment.units(window.span()).stream()
                .map(unit -> assess(unit, window, sent.getOrDefault(unit.subject().id(), List.of()), asOf)));
    }

    private Reckoning assess(Deployed unit, Window window, List<Fact> sent, LocalDate asOf) {
        var duty = rule.duty(PolicyKeys.BULLETINS_SENT, window, unit.inPlace());
        var near = sent.stream().filter(fact -> window.span().contains(fact.on())).toList();
        return rule.assess(PolicyKeys.BULLETINS_SENT, duty, near, asOf).of(unit.subject());
    }

    private static Fact fact(Bulletin bulletin, Map<String, String> kinds) {
        return new Fact(
                "bulletin", bulletin.id().toString(), bulletin.sentOn().orElseThrow(), bulletin.id().toString(),
                kinds.getOrDefault(bulletin.text().kind(), "信息") + "《" + bulletin.text().title() + "》");
    }
}
