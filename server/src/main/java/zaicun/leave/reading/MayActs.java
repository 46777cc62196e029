package zaicun.leave.reading;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.approval.Act;
import zaicun.approval.RequestState;
import zaicun.leave.Halves;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveSight.Seen;
import zaicun.leave.deciding.LeaveReturn;

/** What a viewer may do with a leave now; the desks check the same again. */
@Component
class MayActs {

    private final Clock clock;

    MayActs(Clock clock) {
        this.clock = clock;
    }

    List<String> of(Viewer viewer, Seen seen, Stage stage, List<LeaveReturn> back) {
        var may = new ArrayList<String>();
        seen.file().mayActs(viewer).stream()
                .filter(act -> act != Act.WITHDRAW || mayWithdraw(seen.leave()))
                .forEach(act -> may.add(act.name()));
        if (!may.contains(Act.TRANSFER.name()) && streetMayTransfer(viewer, seen)) {
            may.add(Act.TRANSFER.name());
        }
        if (seen.file().request().state() == RequestState.APPROVED) {
            afterApproval(viewer, seen, stage, back, may);
        }
        return List.copyOf(may);
    }

    private void afterApproval(Viewer viewer, Seen seen, Stage stage, List<LeaveReturn> back, List<String> may) {
        boolean own = viewer.person().equals(seen.leave().person());
        boolean open = stage != Stage.RETURNED && stage != Stage.CONTINUED;
        if (own && open) {
            may.addAll(List.of("EXTEND", "CORRECT"));
        }
        if (own && open && hasBegun(seen.leave()) && back.isEmpty()) {
            may.add("TELL_RETURN");
        }
        if (!own && open && hasBegun(seen.leave()) && mayConfirm(viewer, seen)) {
            may.add("CONFIRM_RETURN");
        }
    }

    private static boolean mayConfirm(Viewer viewer, Seen seen) {
        return viewer.may(Right.LEAVE_RETURN_CONFIRM) && viewer.scope().holdsVillage(seen.posting().village());
    }

    private static boolean streetMayTransfer(Viewer viewer, Seen seen) {
        return viewer.is(Role.STREET)
                && viewer.scope().holdsVillage(seen.posting().village())
                && seen.file().openStep().filter(step -> step.person().isPresent()).isPresent();
    }

    private boolean mayWithdraw(Leave leave) {
        return leave.standing() != Leave.Standing.APPROVED || !hasBegun(leave);
    }

    private boolean hasBegun(Leave leave) {
        return !LocalDateTime.now(clock).isBefore(Halves.begin(leave.halves().from()));
    }
}
