package zaicun.inspection.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.audit.AuditEntry;
import zaicun.audit.AuditQuestion;
import zaicun.audit.AuditTrail;
import zaicun.kernel.District;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/**
 * What the audit is told of plans. Of a sealed one it gets the plan's id and the hash of the seed in the system's own
 * chain, no place and no word of what it is; the arrival at a village names both, and so what was sealed can be read
 * afterwards: who made it, drew it and opened it, and when.
 */
@Component
public class PlanAudit {

    private static final Map<String, String> TITLES = Map.of(
            "sealed.make", "编制（密封）",
            "sealed.draw", "抽取（密封）",
            "sealed.read", "查看（密封）",
            "sealed.withdraw", "撤销（密封）",
            "inspection.make", "编制",
            "inspection.draw", "抽取",
            "inspection.close", "结束并公布抽取",
            "inspection.withdraw", "撤销",
            "inspection.arrive", "到达");
    private static final int MOST = 500;

    private final Audit audit;
    private final AuditTrail trail;
    private final Roster roster;
    private final Clock clock;

    PlanAudit(Audit audit, AuditTrail trail, Roster roster, Clock clock) {
        this.audit = audit;
        this.trail = trail;
        this.roster = roster;
        this.clock = clock;
    }

    /** One act on a plan, as it can be read once that is allowed. */
    record Opening(Instant at, String who, String title) {}

    void moved(Viewer viewer, Plan plan, PlanMove move) {
        var name = move.name().toLowerCase(Locale.ROOT);
        if (plan.kind() == PlanKind.UNANNOUNCED && move != PlanMove.CLOSE) {
            sealed(viewer, "sealed." + name, plan.id(), plan.seedHash());
        } else {
            audit.record(new Act(plan.district(), viewer.person(), "inspection." + name, plan.id(), "督查计划：" + move.title()));
        }
    }

    void read(Viewer viewer, Plan plan) {
        if (plan.sealed()) {
            sealed(viewer, "sealed.read", plan.id(), plan.seedHash());
        }
    }

    /** A sealed village's page was handed to one of its inspectors. */
    public void read(Viewer viewer, Stop stop) {
        if (!stop.open()) {
            sealed(viewer, "sealed.read", stop.plan(), stop.seedHash());
        }
    }

    public void arrived(Viewer viewer, Stop stop) {
        var village = roster.divisionNames(List.of(stop.village())).getOrDefault(stop.village(), stop.village());
        audit.record(new Act(
                stop.district(), viewer.person(), "inspection.arrive", stop.plan(),
                stop.kind().title() + "到达" + village + "；事先公布的种子哈希 " + stop.seedHash()));
    }

    private void sealed(Viewer viewer, String what, UUID plan, String hash) {
        audit.record(new Act(District.NONE, viewer.person(), what, plan, "密封事项，承诺值 " + hash));
    }

    /** Everything that was done to a plan, the earliest first. */
    List<Opening> of(Plan plan) {
        var question = new AuditQuestion(
                plan.madeAt().minus(Duration.ofMinutes(1)), clock.instant().plusSeconds(1), List.of(), "",
                Optional.of(plan.id()));
        var entries = trail.entries(question, MOST, 0);
        var people = roster.people(entries.stream().map(AuditEntry::who).distinct().toList());
        return entries.reversed().stream()
                .map(entry -> new Opening(
                        entry.at(),
                        Optional.ofNullable(people.get(entry.who())).map(Person::name).orElse("系统"),
                        TITLES.getOrDefault(entry.what(), entry.what())))
                .toList();
    }
}
