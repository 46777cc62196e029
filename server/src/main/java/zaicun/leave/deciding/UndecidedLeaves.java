package zaicun.leave.deciding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.approval.Mover;
import zaicun.approval.Ref;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.kernel.Conflict;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.roster.Posting;

/** A leaver's own leave that is not decided (1.6): nobody can take it over, so settling it takes it back. */
@Component
class UndecidedLeaves implements OpenItems {

    private final ApprovalDesk approval;
    private final LeaveRequests leaves;
    private final InForce inForce;

    UndecidedLeaves(ApprovalDesk approval, LeaveRequests leaves, InForce inForce) {
        this.approval = approval;
        this.leaves = leaves;
        this.inForce = inForce;
    }

    @Override
    public String kind() {
        return "leave-undecided";
    }

    @Override
    public List<OpenItem> of(Posting leaving) {
        return leaves.alive(leaving.district(), leaving.person()).stream()
                .filter(leave -> leave.standing() == Leave.Standing.ASKED && leave.posting().equals(leaving.id()))
                .map(leave -> new OpenItem(
                        kind(), "本人请假申请", leave.ref().id(), Halves.words(leave.halves()) + "，尚未批复",
                        Optional.of(leave.halves().from().date()), false))
                .toList();
    }

    @Override
    public void pass(Posting leaving, UUID item, Passing passing) {
        throw Refusal.under(
                "1.6", "leave.own-request", "本人的请假申请不能移交他人。", "请等审批人批复，或选“已办结”并写明原因，系统即撤回这件申请。");
    }

    @Override
    public void settle(Posting leaving, UUID item, Passing how) {
        var ref = new Ref(leaving.district(), item);
        var leave = leaves.find(ref).orElseThrow(() -> new Conflict("没有找到这件申请；请刷新后查看。"));
        approval.withdrawOnLeaving(ref, new Mover(how.by(), how.byName()), how.words());
        inForce.drop(leave);
    }
}
