package zaicun.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.Conflict;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/**
 * Takes requests along their routes. The rule that owns a request calls it, having checked what only the rule can know.
 * Of two people who decide the same step at once exactly one wins; the other gets a {@link Conflict} that names the first.
 */
@Component
@Transactional
public class ApprovalDesk {

    /**
     * What the holder of a step says.
     *
     * @param step number of the step that was seen
     * @param version version of the request that was seen; another one by now is a conflict
     */
    public record Decision(int step, int version, Act act, String opinion) {}

    /** To whom a person's step is handed over, and why it is he. */
    public record Transfer(UUID to, String name, String why) {}

    private final Requests requests;
    private final Steps steps;
    private final Filings filings;
    private final StepEvents events;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ApprovalDesk(
            Requests requests, Steps steps, Filings filings, StepEvents events, ApplicationEventPublisher publisher, Clock clock) {
        this.requests = requests;
        this.steps = steps;
        this.filings = filings;
        this.events = events;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Hands a request in and opens its first step; a second handing in of the same id changes nothing. */
    public Request ask(Viewer viewer, Asking asking) {
        var ref = new Ref(asking.posting().district(), asking.id());
        boolean isNew = requests.add(asking, clock.instant());
        var request = require(ref);
        if (!request.applicant().equals(asking.posting().person())) {
            throw new Conflict("这个编号已被另一件申请使用；请重新填写后提交。");
        }
        if (isNew) {
            follow(viewer, request, asking.route(), Event.ASKED);
        }
        return request;
    }

    public RequestFile file(Ref ref) {
        return new RequestFile(require(ref), steps.of(ref), filings.of(ref), events.of(ref));
    }

    /** Agrees, approves, sends back or refuses in the name of the open step. */
    public Request decide(Viewer viewer, Ref ref, Decision decision) {
        var file = file(ref);
        var request = file.request();
        var step = Deciding.require(file, viewer, decision);
        var moved = move(request, decision.act(), file);
        var at = clock.instant();
        steps.decide(ref, step.number(), viewer.person(), at);
        tell(moved, eventOf(viewer, step, LegalMoves.require(request, decision.act()).event(), decision.opinion()));
        switch (decision.act()) {
            case AGREE -> steps.openNext(ref, today());
            case APPROVE -> putOnRecord(viewer, moved, file.filings(), at);
            default -> steps.leaveRest(ref);
        }
        return moved;
    }

    /** The applicant hands in again what was sent back, on a route reckoned anew. */
    public Request resubmit(Viewer viewer, Ref ref, Route route, String topic) {
        var file = file(ref);
        requireOwn(viewer, file.request());
        var moved = move(file.request(), Act.RESUBMIT, file);
        requests.rename(ref, topic, route.clause());
        follow(viewer, moved, route, Event.RESUBMITTED);
        return require(ref);
    }

    /** Takes a request back; for an approved one the rule has checked that it may still be. */
    public Request withdraw(Viewer viewer, Ref ref, String why) {
        var file = file(ref);
        requireOwn(viewer, file.request());
        var moved = move(file.request(), Act.WITHDRAW, file);
        steps.leaveRest(ref);
        tell(moved, plain(viewer, Event.WITHDRAWN, why));
        return moved;
    }

    /** A newer decision takes the place of an approved one. */
    public Request replace(Viewer viewer, Ref ref, String why) {
        var file = file(ref);
        var moved = move(file.request(), Act.REPLACE, file);
        tell(moved, plain(viewer, Event.REPLACED, why));
        return moved;
    }

    /** Hands a person's open step to somebody else; the rule has checked who may and to whom. */
    public Request transfer(Viewer viewer, Ref ref, Transfer transfer) {
        var file = file(ref);
        var step = file.openStep().filter(open -> open.person().isPresent()).orElseThrow(() -> notPersonal(file.request()));
        if (transfer.to().equals(file.request().applicant())) {
            throw Deciding.ownRequest(file.request());
        }
        var moved = move(file.request(), Act.TRANSFER, file);
        steps.handOver(ref, step.number(), transfer);
        tell(moved, eventOf(viewer, step, Event.TRANSFERRED, step.addressee() + " → " + transfer.name() + "。" + transfer.why()));
        return moved;
    }

    /** Reminds whoever holds the open step, at most once in {@code every}. */
    public void urge(Viewer viewer, Ref ref, Duration every) {
        var request = require(ref);
        requireOwn(viewer, request);
        LegalMoves.require(request, Act.URGE);
        if (!requests.urge(ref, clock.instant(), every)) {
            throw new Refusal(
                    "approval.urged",
                    request.clause(),
                    "每 %d 分钟最多催办一次（提交后也要先等 %d 分钟）。".formatted(every.toMinutes(), every.toMinutes()),
                    "请稍后再催办；事情紧急的，请直接打电话。");
        }
        tell(request, plain(viewer, Event.URGED, ""));
    }

    /** Marks the copies filed with the viewer's organs as read. */
    public void read(Viewer viewer, Ref ref) {
        var file = file(ref);
        LegalMoves.require(file.request(), Act.READ);
        if (!file.isFiledWith(viewer)) {
            throw OutOfLine.noRight("这件申请没有报您所在的机构备案，无需阅知。");
        }
        if (!file.mayActs(viewer).contains(Act.READ)) {
            return;
        }
        filings.read(ref, List.copyOf(Step.seatsOf(viewer)), viewer.person(), clock.instant());
        tell(file.request(), plain(viewer, Event.READ, ""));
    }

    private void follow(Viewer viewer, Request request, Route route, Event event) {
        var ref = request.ref();
        int last = steps.of(ref).stream().mapToInt(Step::number).max().orElse(0);
        steps.add(ref, last, route, today());
        filings.plan(ref, route.filings());
        tell(request, plain(viewer, event, ""));
        route.passedOver().forEach(passed -> tell(
                request,
                new StepEvent(
                        0, Event.PASSED_OVER, viewer.person(), passed.addressee(), passed.organ().title(), clock.instant(),
                        passed.why())));
    }

    private void putOnRecord(Viewer viewer, Request request, List<RequestFile.Filing> copies, Instant at) {
        filings.file(request.ref(), at);
        copies.forEach(copy -> tell(
                request, new StepEvent(0, Event.FILED, viewer.person(), copy.addressee(), copy.organ().title(), at, "")));
    }

    private Request move(Request request, Act act, RequestFile file) {
        var move = LegalMoves.require(request, act);
        if (!requests.move(request, move.to(), clock.instant())) {
            throw Deciding.overtaken(file(file.request().ref()));
        }
        return request.movedTo(move.to(), clock.instant());
    }

    private void tell(Request request, StepEvent event) {
        events.tell(request, event);
        publisher.publishEvent(new RequestMoved(request, event.event(), event.who()));
    }

    private StepEvent eventOf(Viewer viewer, Step step, Event event, String opinion) {
        return new StepEvent(
                step.number(), event, viewer.person(), viewer.name(), step.organOf(viewer), clock.instant(), opinion);
    }

    private StepEvent plain(Viewer viewer, Event event, String words) {
        return new StepEvent(0, event, viewer.person(), viewer.name(), "", clock.instant(), words);
    }

    private Request require(Ref ref) {
        return requests.find(ref).orElseThrow(() -> OutOfLine.notFound("没有找到这件申请，或不在您的工作范围内。"));
    }

    private static void requireOwn(Viewer viewer, Request request) {
        if (!request.applicant().equals(viewer.person())) {
            throw OutOfLine.noRight("这件事由申请人本人办理。");
        }
    }

    private static Refusal notPersonal(Request request) {
        return new Refusal(
                "approval.transfer", request.clause(), "当前环节由机构办理，不能转给个人。", "请由该机构的经办人直接办理。");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
