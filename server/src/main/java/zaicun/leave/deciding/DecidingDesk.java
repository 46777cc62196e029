package zaicun.leave.deciding;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.approval.desk.ApprovalDesk.Decision;
import zaicun.approval.desk.HeldSteps;
import zaicun.approval.desk.HeldSteps.Transfer;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.leave.asking.LeaderSeats;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.leave.asking.LeaveSight;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Decides leaves, takes them back, hands them to the stand-in, urges and acknowledges them. */
@Component
@Transactional
public class DecidingDesk {

    private final ApprovalDesk approval;
    private final HeldSteps steps;
    private final LeaveSight sight;
    private final LeaveRequests requests;
    private final InForce inForce;
    private final LeaderSeats seats;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    DecidingDesk(
            ApprovalDesk approval, HeldSteps steps, LeaveSight sight, LeaveRequests requests, InForce inForce,
            LeaderSeats seats, Roster roster, Policy policy, Audit audit, Clock clock) {
        this.approval = approval;
        this.steps = steps;
        this.sight = sight;
        this.requests = requests;
        this.inForce = inForce;
        this.seats = seats;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides the open step. Exactly one of two at once wins; the other gets a conflict that names the first. */
    public Request decide(Viewer viewer, Ref ref, Decision decision) {
        viewer.require(Right.LEAVE_DECIDE);
        var seen = sight.require(viewer, ref);
        var moved = approval.decide(viewer, seen.file(), decision);
        var leave = seen.leave();
        switch (moved.state()) {
            case APPROVED -> inForce.begin(viewer, leave, decision.opinion());
            case REFUSED -> inForce.drop(leave);
            case PENDING, SENT_BACK, WITHDRAWN, REPLACED -> {}
        }
        tell(viewer, ref, "leave." + decision.act().name().toLowerCase(Locale.ROOT), decision.act().title() + "请假申请");
        return moved;
    }

    /** The applicant takes it back: while it is undecided, or approved and not yet begun. */
    public void withdraw(Viewer viewer, Ref ref, String why) {
        sight.require(viewer, ref);
        approval.withdraw(viewer, ref, why);
        // Read only now: from here on nobody else can decide it, and a refusal rolls the withdrawal back.
        var leave = requests.find(ref).orElseThrow();
        requireNotBegun(leave);
        inForce.withdraw(viewer, leave, why);
        tell(viewer, ref, "leave.withdraw", "撤回请假");
    }

    /** Hands the leader's open step to the named stand-in: the leader himself or the street may. */
    public void transfer(Viewer viewer, Ref ref) {
        viewer.require(Right.STAND_IN_NAME);
        var seen = sight.require(viewer, ref);
        var leave = seen.leave();
        var holds = seen.file().openStep().filter(step -> step.isHeldBy(viewer)).isPresent();
        if (!holds && !(viewer.is(Role.STREET) && viewer.scope().holdsVillage(leave.village()))) {
            throw OutOfLine.noRight("转代理人办理，由当前办理人或街道操作。");
        }
        var person = seats.standIn(ref.district(), leave.team(), LocalDate.now(clock))
                .filter(standIn -> !standIn.equals(leave.person()))
                .orElseThrow(() -> Refusal.under(
                        "3.3", "leave.no-stand-in", "今天没有可以代理的人：没有指定代理人，或代理人正在请假，或就是申请人。", "请先指定代理人，再转办。"));
        var name = roster.person(person).map(Person::name).orElse("");
        steps.transfer(viewer, ref, new Transfer(person, name, "由指定的代理人办理"));
        tell(viewer, ref, "leave.transfer", "转代理人办理请假申请");
    }

    public void urge(Viewer viewer, Ref ref) {
        sight.require(viewer, ref);
        var every = policy.on(LocalDate.now(clock)).get(PolicyKeys.URGE_INTERVAL);
        approval.urge(viewer, ref, Duration.ofMinutes(every));
        tell(viewer, ref, "leave.urge", "催办请假申请");
    }

    /** A filed organ marks its copy as read. */
    public void read(Viewer viewer, Ref ref) {
        approval.read(viewer, sight.require(viewer, ref).file());
        tell(viewer, ref, "leave.read", "请假备案阅知");
    }

    private void requireNotBegun(Leave leave) {
        var begin = Halves.begin(leave.halves().from());
        if (leave.standing() == Leave.Standing.APPROVED && !LocalDateTime.now(clock).isBefore(begin)) {
            throw Refusal.under(
                    "3.7",
                    "leave.begun",
                    "这次请假从%s开始，已经不能撤回。".formatted(Halves.words(leave.halves().from())),
                    "提前回来请办理销假；日期有误请提出更正，由审批人重新决定。");
        }
    }

    private void tell(Viewer viewer, Ref ref, String what, String words) {
        audit.record(new Act(ref.district(), viewer.person(), what, ref.id(), words));
    }
}
