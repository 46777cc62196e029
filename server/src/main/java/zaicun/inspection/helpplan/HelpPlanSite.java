package zaicun.inspection.helpplan;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSource;
import zaicun.daybook.SiteSubject;
import zaicun.kernel.Clause;

/** Whether the team has its plan for the year, for an inspection's page (8.2). */
@Component
class HelpPlanSite implements SiteSource {

    private final HelpPlans plans;

    HelpPlanSite(HelpPlans plans) {
        this.plans = plans;
    }

    @Override
    public Stream<SiteLine> lines(SiteQuery asked) {
        int year = asked.on().getYear();
        var text = plans.latest(asked.district(), asked.team(), year)
                .map(plan -> year + "年帮扶计划：第 " + plan.version() + " 版，" + plan.items().size() + " 个目标，" + plan.madeOn()
                        + " 保存")
                .orElse(year + "年帮扶计划：系统中没有");
        return Stream.of(new SiteLine(
                SiteSubject.PLAN, Optional.empty(), Clause.of("8.5"), "help-plan", asked.team().toString(), text));
    }
}
