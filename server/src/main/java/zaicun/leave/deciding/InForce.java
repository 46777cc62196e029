package zaicun.leave.deciding;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.approval.Ref;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;
import zaicun.leave.LeaveChanged;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.leave.deciding.LeaveDecisions.What;
import zaicun.leave.deciding.LeaveDecisions.Word;

/** Puts leaves in force, moves and ends them; everything that depends on them hears of it in the same transaction. */
@Component
class InForce {

    private final LeaveRequests requests;
    private final LeaveDecisions decisions;
    private final ApprovalDesk approval;
    private final ApplicationEventPublisher events;

    InForce(
            LeaveRequests requests, LeaveDecisions decisions, ApprovalDesk approval, ApplicationEventPublisher events) {
        this.requests = requests;
        this.decisions = decisions;
        this.approval = approval;
        this.events = events;
    }

    /** An approved leave takes force; the one that it corrects gives way. */
    void begin(Viewer viewer, Leave leave, String opinion) {
        corrected(leave).ifPresent(old -> giveWay(viewer, old, leave));
        requests.stand(leave, Leave.Standing.APPROVED);
        decisions.add(leave, What.APPROVED, leave.halves(), new Word(viewer.person(), opinion));
        tell(leave, leave.halves().dates());
    }

    /** A leave that was in force is so no longer. */
    void withdraw(Viewer viewer, Leave leave, String words) {
        requests.stand(leave, Leave.Standing.GONE);
        if (leave.standing() == Leave.Standing.APPROVED) {
            decisions.add(leave, What.WITHDRAWN, leave.halves(), new Word(viewer.person(), words));
            tell(leave, leave.halves().dates());
        }
    }

    /** A request that came to nothing. */
    void drop(Leave leave) {
        requests.stand(leave, Leave.Standing.GONE);
    }

    /** Whoever is back early is on leave only up to the half-day before. */
    void shorten(Viewer viewer, Leave leave, HalfDay back) {
        var kept = new HalfDaySpan(leave.halves().from(), back.previous());
        requests.shorten(leave, kept);
        decisions.add(leave, What.SHORTENED, kept, new Word(viewer.person(), "提前返岗，假期缩短"));
        tell(leave, leave.halves().dates());
    }

    private Optional<Leave> corrected(Leave leave) {
        return leave.ties().corrected().flatMap(id -> requests.find(new Ref(leave.ref().district(), id)));
    }

    private void giveWay(Viewer viewer, Leave old, Leave newer) {
        approval.replace(viewer, old.ref(), "由新的审批决定变更，新申请编号 " + newer.ref().id());
        requests.stand(old, Leave.Standing.GONE);
        decisions.add(old, What.REPLACED, old.halves(), new Word(viewer.person(), ""));
        tell(old, old.halves().dates());
    }

    private void tell(Leave leave, Span dates) {
        events.publishEvent(new LeaveChanged(leave.ref().district(), leave.person(), dates));
    }
}
