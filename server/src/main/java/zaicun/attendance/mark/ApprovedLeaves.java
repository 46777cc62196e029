package zaicun.attendance.mark;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.policy.LeaveKind;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Approved leaves under the names that the policy gives their kinds. */
@Component
public class ApprovedLeaves {

    private final Leaves leaves;
    private final Policy policy;

    ApprovedLeaves(Leaves leaves, Policy policy) {
        this.leaves = leaves;
        this.policy = policy;
    }

    public List<LeaveTaken> of(District district, Collection<UUID> people, Span dates) {
        var titles = policy.over(dates).get(PolicyKeys.LEAVE_KINDS).stream()
                .collect(Collectors.toMap(LeaveKind::code, LeaveKind::title));
        return leaves.ofPeople(district, people, dates).stream()
                .map(leave -> taken(leave, titles.getOrDefault(leave.kind(), "请假")))
                .toList();
    }

    private static LeaveTaken taken(ApprovedLeave leave, String title) {
        return new LeaveTaken(leave.id(), leave.person(), title, leave.halves());
    }
}
