package zaicun.leave.deciding;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import zaicun.access.Needs;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.approval.Act;
import zaicun.approval.desk.ApprovalDesk.Decision;
import zaicun.approval.Ref;
import zaicun.approval.RequestState;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** Deciding a leave and coming back from it over HTTP. */
@RestController
@RequestMapping("/api/leaves/{district}/{id}")
class DecidingController {

    record DecisionForm(int step, int version, Act act, String opinion) {

        DecisionForm {
            if (act == null || !act.decides()) {
                throw new InputError("act", "没有选择办理结果；请选择同意、批准、退回或不同意。");
            }
            opinion = opinion == null ? "" : opinion.strip();
            if (opinion.length() > 500) {
                throw new InputError("opinion", "意见超过 500 字；请精简。");
            }
        }
    }

    record Decided(RequestState state, int version) {}

    record WithdrawalForm(String why) {

        WithdrawalForm {
            why = why == null ? "" : why.strip();
        }
    }

    private final DecidingDesk desk;
    private final ReturnDesk returns;

    DecidingController(DecidingDesk desk, ReturnDesk returns) {
        this.desk = desk;
        this.returns = returns;
    }

    @Needs(Right.LEAVE_DECIDE)
    @PostMapping("/decisions")
    Decided decide(@PathVariable District district, @PathVariable UUID id, @RequestBody DecisionForm form, Viewer viewer) {
        var decision = new Decision(form.step(), form.version(), form.act(), form.opinion());
        var request = desk.decide(viewer, new Ref(district, id), decision);
        return new Decided(request.state(), request.version());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/withdraw")
    void withdraw(@PathVariable District district, @PathVariable UUID id, @RequestBody WithdrawalForm form, Viewer viewer) {
        desk.withdraw(viewer, new Ref(district, id), form.why());
    }

    @Needs(Right.LEAVE_ASK)
    @PostMapping("/urge")
    void urge(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        desk.urge(viewer, new Ref(district, id));
    }

    @Needs(Right.STAND_IN_NAME)
    @PostMapping("/transfer")
    void transfer(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        desk.transfer(viewer, new Ref(district, id));
    }

    @Needs(Right.LEAVE_READ)
    @PostMapping("/read")
    void read(@PathVariable District district, @PathVariable UUID id, Viewer viewer) {
        desk.read(viewer, new Ref(district, id));
    }

    @Needs(Right.LEAVE_READ)
    @PostMapping("/return")
    void comeBack(@PathVariable District district, @PathVariable UUID id, @RequestBody ReturnForm form, Viewer viewer) {
        returns.comeBack(viewer, new Ref(district, id), form);
    }
}
