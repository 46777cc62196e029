package zaicun.leave.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.approval.Mover;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.approval.desk.HeldSteps;
import zaicun.approval.desk.HeldSteps.Said;
import zaicun.approval.desk.HeldSteps.Transfer;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.kernel.Organ;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Leaves that wait for the decision of a first secretary (team leader) or stand-in who leaves (1.6): whoever follows him in
 * the team decides, or, where nobody does, the next organ of the route, at least the street (3.3).
 */
@Component
class WaitingLeaves implements OpenItems {

    private final HeldSteps steps;
    private final LeaveRequests leaves;
    private final Roster roster;
    private final Clock clock;

    WaitingLeaves(HeldSteps steps, LeaveRequests leaves, Roster roster, Clock clock) {
        this.steps = steps;
        this.leaves = leaves;
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "leave-waiting";
    }

    @Override
    public List<OpenItem> of(Posting leaving) {
        var held = steps.of(leaving.district(), leaving.person()).stream()
                .collect(Collectors.toMap(request -> request.ref().id(), Request::applicantName));
        return leaves.find(leaving.district(), held.keySet()).stream()
                .filter(leave -> leave.team().equals(leaving.team()))
                .map(leave -> item(leave, held.get(leave.ref().id())))
                .toList();
    }

    /** Without kind and reason: whoever takes over may not yet know why a colleague is away. */
    private OpenItem item(Leave leave, String applicant) {
        return new OpenItem(
                kind(), "待审批的请假", leave.ref().id(), "%s申请请假（%s）".formatted(applicant, Halves.words(leave.halves())),
                Optional.of(leave.halves().from().date()), true);
    }

    @Override
    public void pass(Posting leaving, UUID item, Passing passing) {
        if (!servesIn(leaving, passing.to())) {
            throw Refusal.under(
                    "3.3", "leave.hand-over", passing.toName() + "不在这个工作队，不能审批队员请假。",
                    "请选“已办结”并写明情况：申请交下一环节办理，没有下一环节的由街道办理。");
        }
        var transfer = new Transfer(passing.to(), passing.toName(), passing.words());
        steps.pass(new Ref(leaving.district(), item), leaving.person(), transfer, mover(passing));
    }

    @Override
    public void settle(Posting leaving, UUID item, Passing how) {
        var street = roster.officeFor(Organ.STREET, leaving)
                .orElseThrow(() -> Refusal.under(
                        "3.3", "leave.no-organ", "名册里没有这个村对应的街道，申请无处送达。", "请联系系统管理员在名册中补上这个机构。"));
        steps.leaveTo(new Ref(leaving.district(), item), leaving.person(), street, new Said(mover(how), how.words()));
    }

    private boolean servesIn(Posting leaving, UUID person) {
        var today = LocalDate.now(clock);
        return roster.postingsOf(person).stream()
                .anyMatch(posting -> posting.team().equals(leaving.team()) && !posting.span().last().isBefore(today));
    }

    private Mover mover(Passing passing) {
        return new Mover(passing.by(), passing.byName());
    }
}
