package zaicun.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Where the viewer has something to see, or something to inspect. */
    public List<District> districts(Viewer viewer) {
        return plans.districts(viewer);
    }

    public Stop stop(Finding finding) {
        return stops.find(finding.district(), finding.stop()).orElseThrow();
    }

    public boolean sees(Viewer viewer, Finding finding, Stop stop) {
        return glance(viewer).sees(finding, stop);
    }

    /** For many findings at once: each village and team is asked for once. */
    public Glance glance(Viewer viewer) {
        return new Glance(viewer, roster.postingOf(viewer.person(), LocalDate.now(clock)));
    }

    public boolean inspects(Viewer viewer, Stop stop) {
        return plans.inside(viewer, stop) || PlanSight.atOffice(viewer, stop.office());
    }

    public boolean concerns(Viewer viewer, Finding finding) {
        return finding.person().filter(viewer.person()::equals).isPresent();
    }

    /** Posted in the team today; whoever left speaks for it no more. */
    public boolean ofTeam(Viewer viewer, Finding finding) {
        return glance(viewer).ofTeam(finding);
    }

    /** What one viewer sees, remembered while a list is made. */
    public final class Glance {

        private final Viewer viewer;
        private final Optional<Posting> own;
        private final Map<UUID, Boolean> villages = new HashMap<>();
        private final Map<UUID, List<Posting>> teams = new HashMap<>();

        private Glance(Viewer viewer, Optional<Posting> own) {
            this.viewer = viewer;
            this.own = own;
        }

        /** A colleague sees what concerns the team or himself; what concerns another person only whoever leads the team. */
        public boolean sees(Finding finding, Stop stop) {
            if (!villages.computeIfAbsent(stop.id(), id -> plans.sees(viewer, stop))) {
                return false;
            }
            boolean asOrgan = inspects(viewer, stop) || viewer.scope().holdsVillage(finding.village()) || ofItsUnit(finding);
            boolean asMate = ofTeam(finding) && (finding.person().isEmpty() || own.filter(Posting::leads).isPresent());
            return asOrgan || asMate || concerns(viewer, finding);
        }

        private boolean ofTeam(Finding finding) {
            return own.filter(posting -> posting.team().equals(finding.team())).isPresent();
        }

        /** A unit sees its own people's and its teams' findings, not those about another unit's person in a joint team. */
        private boolean ofItsUnit(Finding finding) {
            if (viewer.scope().units().isEmpty()) {
                return false;
            }
            return teams.computeIfAbsent(finding.team(), team -> roster.postingsOfTeam(
                            finding.district(), team, Span.from(LocalDate.EPOCH)))
                    .stream()
                    .filter(posting -> posting.span().until().isAfter(finding.foundOn()))
                    .filter(posting -> finding.person().isEmpty() || finding.person().get().equals(posting.person()))
                    .anyMatch(posting -> viewer.scope().units().contains(posting.unit()));
        }
    }
}
