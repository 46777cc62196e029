package zaicun.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Who sees a finding, and who acts on it for the team or for those who inspect. */
@Component
public class FindingSight {

    private final Findings findings;
    private final Stops stops;
    private final PlanSight plans;
    private final Roster roster;
    private final Clock clock;

    FindingSight(Findings findings, Stops stops, PlanSight plans, Roster roster, Clock clock) {
        this.findings = findings;
        this.stops = stops;
        this.plans = plans;
        this.roster = roster;
        this.clock = clock;
    }

    public Finding seen(Viewer viewer, District district, UUID id) {
        return findings.find(district, id)
                .filter(found -> sees(viewer, found, stop(found)))
                .orElseThrow(PlanSight::notFound);
    }

    public Stop stop(Finding finding) {
        return stops.find(finding.district(), finding.stop()).orElseThrow();
    }

    /** A colleague sees what concerns the team or himself; what concerns another person only whoever leads the team. */
    public boolean sees(Viewer viewer, Finding finding, Stop stop) {
        if (!plans.sees(viewer, stop)) {
            return false;
        }
        boolean asOrgan = inspects(viewer, stop) || viewer.scope().holdsVillage(finding.village()) || ofItsUnit(viewer, finding);
        return asOrgan || concerns(viewer, finding) || ofTeam(viewer, finding) && finding.person().isEmpty() || leads(viewer, finding);
    }

    public boolean inspects(Viewer viewer, Stop stop) {
        return plans.inside(viewer, stop) || PlanSight.atOffice(viewer, stop.office());
    }

    public boolean concerns(Viewer viewer, Finding finding) {
        return finding.person().filter(viewer.person()::equals).isPresent();
    }

    /** Posted in the team today; whoever left speaks for it no more. */
    public boolean ofTeam(Viewer viewer, Finding finding) {
        return roster.postingOf(viewer.person(), LocalDate.now(clock))
                .filter(posting -> posting.team().equals(finding.team()))
                .isPresent();
    }

    private boolean leads(Viewer viewer, Finding finding) {
        return roster.leaderOf(finding.district(), finding.team(), LocalDate.now(clock))
                .map(Posting::person)
                .filter(viewer.person()::equals)
                .isPresent();
    }

    /** A unit sees its own people's and its teams' findings, not those about another unit's person in a joint team. */
    private boolean ofItsUnit(Viewer viewer, Finding finding) {
        return roster.postingsOfTeam(finding.district(), finding.team(), Span.from(finding.foundOn())).stream()
                .filter(posting -> finding.person().isEmpty() || finding.person().get().equals(posting.person()))
                .anyMatch(posting -> viewer.scope().units().contains(posting.unit()));
    }
}
