package zaicun.approval.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.approval.Act;
import zaicun.approval.Event;
import zaicun.approval.Mover;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.approval.RequestFile;
import zaicun.approval.Step;
import zaicun.approval.StepEvent;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;
import zaicun.roster.Office;

/** Steps that a person holds himself, and how they come into other hands: his stand-in's, or those of whoever follows him. */
@Component
@Transactional
public class HeldSteps {

    /** To whom a person's step goes, and why it is he. */
    public record Transfer(UUID to, String name, String why) {}

    /** Who says why a step changes hands. */
    public record Said(Mover by, String why) {}

    private final Requests requests;
    private final RequestFiles files;
    private final Steps steps;
    private final Moving moving;
    private final Clock clock;

    HeldSteps(Requests requests, RequestFiles files, Steps steps, Moving moving, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.steps = steps;
        this.moving = moving;
        this.clock = clock;
    }

    /** The undecided requests whose open step the person holds himself. */
    public List<Request> of(District district, UUID person) {
        return requests.heldBy(district, person);
    }

    /** Hands a person's open step to somebody else; the rule has checked who may and to whom. */
    public Request transfer(Viewer viewer, Ref ref, Transfer transfer) {
        var file = files.require(ref);
        var step = file.openStep().filter(open -> open.person().isPresent()).orElseThrow(() -> notPersonal(file.request()));
        requireOther(file, transfer);
        var moved = moving.move(file, Act.TRANSFER);
        steps.handOver(ref, step.number(), transfer);
        moving.tell(moved, new StepEvent(
                step.number(), Event.TRANSFERRED, viewer.person(), viewer.name(), step.organOf(viewer), clock.instant(),
                step.addressee() + " → " + transfer.name() + "。" + transfer.why()));
        return moved;
    }

    /** The holder leaves his post: whoever follows him decides instead. */
    public void pass(Ref ref, UUID holder, Transfer transfer, Mover by) {
        var file = files.require(ref);
        var step = requireHeld(file, holder);
        requireOther(file, transfer);
        var moved = moving.move(file, Act.HAND_OVER);
        steps.handOver(ref, step.number(), transfer);
        tell(moved, step, transfer.name(), new Said(by, transfer.why()));
    }

    /** The holder leaves his post and nobody follows: the next step's holder decides, or where there is none, this office. */
    public void leaveTo(Ref ref, UUID holder, Office last, Said said) {
        var file = files.require(ref);
        var step = requireHeld(file, holder);
        var moved = moving.move(file, Act.HAND_OVER);
        var next = file.steps().stream().filter(other -> other.state() == Step.State.WAITING).findFirst();
        if (next.isPresent()) {
            steps.passOver(ref, step.number(), said.why(), LocalDate.now(clock));
        } else {
            steps.handOver(ref, step.number(), last, said.why());
        }
        tell(moved, step, next.map(Step::addressee).orElse(last.name()), said);
    }

    private void tell(Request moved, Step step, String to, Said said) {
        moving.tell(moved, new StepEvent(
                step.number(), Event.HANDED_OVER, said.by().person(), said.by().name(), "", clock.instant(),
                step.addressee() + " → " + to + "。" + said.why()));
    }

    private static Step requireHeld(RequestFile file, UUID holder) {
        return file.openStep()
                .filter(step -> step.person().filter(holder::equals).isPresent())
                .orElseThrow(() -> new Conflict("这件申请已不在移交人手里；请刷新后查看。"));
    }

    private static void requireOther(RequestFile file, Transfer transfer) {
        if (transfer.to().equals(file.request().applicant())) {
            throw Deciding.ownRequest(file.request());
        }
    }

    private static Refusal notPersonal(Request request) {
        return new Refusal(
                "approval.transfer", request.clause(), "当前环节由机构办理，不能转给个人。", "请由该机构的经办人直接办理。");
    }
}
