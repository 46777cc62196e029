package zaicun.leave.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.approval.Ref;
import zaicun.approval.RequestState;
import zaicun.kernel.District;
import zaicun.leave.ReturnDue;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.leave.deciding.LeaveReturns;
import zaicun.leave.reading.Stage.Ending;
import zaicun.leave.reading.Stage.Today;

/** Tells the stage of leaves as of today. */
@Component
class Stages {

    private final LeaveRequests requests;
    private final LeaveReturns returns;
    private final ReturnDue due;
    private final Clock clock;

    Stages(LeaveRequests requests, LeaveReturns returns, ReturnDue due, Clock clock) {
        this.requests = requests;
        this.returns = returns;
        this.due = due;
        this.clock = clock;
    }

    Stage of(Leave leave, RequestState state, Map<UUID, Ending> endings) {
        var ending = endings.getOrDefault(leave.ref().id(), Ending.OPEN);
        return Stage.of(state, leave.halves(), ending, new Today(LocalDate.now(clock), dueOn(leave)));
    }

    /** By when the return has to be confirmed. */
    LocalDate dueOn(Leave leave) {
        return due.after(leave.halves());
    }

    /** How the leaves ended, by id; those that go on are absent. Only what was approved can end. */
    Map<UUID, Ending> endings(Collection<Leave> leaves) {
        var endings = new HashMap<UUID, Ending>();
        leaves.stream()
                .filter(leave -> leave.standing() == Leave.Standing.APPROVED)
                .map(Leave::ref)
                .collect(Collectors.groupingBy(Ref::district, Collectors.mapping(Ref::id, Collectors.toList())))
                .forEach((district, ids) -> add(endings, district, ids));
        return endings;
    }

    private void add(Map<UUID, Ending> endings, District district, Collection<UUID> ids) {
        returns.told(district, ids).forEach(id -> endings.put(id, Ending.TOLD));
        requests.continued(district, ids).forEach(id -> endings.put(id, Ending.CONTINUED));
        returns.confirmed(district, ids).forEach(id -> endings.put(id, Ending.RETURNED));
    }
}
