package zaicun.approval.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.approval.Act;
import zaicun.approval.Asking;
import zaicun.approval.Event;
import zaicun.approval.LegalMoves;
import zaicun.approval.Mover;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.approval.RequestFile;
import zaicun.approval.Route;
import zaicun.approval.Step;
import zaicun.approval.StepEvent;
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

    private final Requests requests;
    private final RequestFiles files;
    private final Steps steps;
    private final Filings filings;
    private final Moving moving;
    private final Clock clock;

    ApprovalDesk(
            Requests requests, RequestFiles files, Steps steps, Filings filings, Moving moving, Clock clock) {
        this.requests = requests;
        this.files = files;
        this.steps = steps;
        this.filings = filings;
        this.moving = moving;
        this.clock = clock;
    }

    /** Hands a request in and opens its first step; a second handing in of the same id changes nothing. */
    public Request ask(Viewer viewer, Asking asking) {
        var ref = new Ref(asking.posting().district(), asking.id());
        var at = clock.instant();
        if (requests.add(asking, at)) {
            var request = asking.request(at);
            follow(viewer, request, asking.route(), new Handed(Event.ASKED, 0));
            return request;
        }
        var there = require(ref);
        if (!there.applicant().equals(asking.posting().person())) {
            throw new Conflict("这个编号已被另一件申请使用；请重新填写后提交。");
        }
        return there;
    }

    /** Agrees, approves, sends back or refuses in the name of the open step. */
    public Request decide(Viewer viewer, Ref ref, Decision decision) {
        return decide(viewer, files.require(ref), decision);
    }

    /** The same for a rule that has read the file already; what changed since then is a conflict. */
    public Request decide(Viewer viewer, RequestFile file, Decision decision) {
        var request = file.request();
        var step = Deciding.require(file, viewer, decision);
        var moved = moving.move(file, decision.act());
        var at = clock.instant();
        var nextOpens = decision.act() == Act.AGREE ? Optional.of(today()) : Optional.<LocalDate>empty();
        steps.decide(request.ref(), new Steps.Decided(step.number(), viewer.person(), at), nextOpens);
        var told = new ArrayList<StepEvent>();
        told.add(eventOf(viewer, step, LegalMoves.require(request, decision.act()).event(), decision.opinion()));
        switch (decision.act()) {
            case AGREE -> {}
            case APPROVE -> told.addAll(putOnRecord(viewer, moved, file.filings(), at));
            default -> steps.leaveRest(request.ref());
        }
        moving.tell(moved, told);
        return moved;
    }

    /** The applicant hands in again what was sent back, on a route reckoned anew. */
    public Request resubmit(Viewer viewer, Ref ref, Route route, String topic) {
        var file = files.require(ref);
        requireOwn(viewer, file.request());
        var moved = moving.move(file, Act.RESUBMIT);
        requests.rename(ref, topic, route.clause());
        filings.drop(ref);
        int last = file.steps().stream().mapToInt(Step::number).max().orElse(0);
        follow(viewer, moved, route, new Handed(Event.RESUBMITTED, last));
        return require(ref);
    }

    /** Takes a request back; for an approved one the rule has checked that it may still be. */
    public Request withdraw(Viewer viewer, Ref ref, String why) {
        var file = files.require(ref);
        requireOwn(viewer, file.request());
        return withdraw(file, Mover.of(viewer), why);
    }

    /** The applicant leaves his post, and what he asked for is undecided: taken back when he hands over, or by his unit. */
    public Request withdrawOnLeaving(Ref ref, Mover by, String why) {
        return withdraw(files.require(ref), by, why);
    }

    private Request withdraw(RequestFile file, Mover by, String why) {
        var moved = moving.move(file, Act.WITHDRAW);
        steps.leaveRest(moved.ref());
        moving.tell(moved, by.event(Event.WITHDRAWN, clock.instant(), why));
        return moved;
    }

    /** A newer decision takes the place of an approved one. */
    public Request replace(Viewer viewer, Ref ref, String why) {
        var file = files.require(ref);
        var moved = moving.move(file, Act.REPLACE);
        moving.tell(moved, plain(viewer, Event.REPLACED, why));
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
        moving.tell(request, plain(viewer, Event.URGED, ""));
    }

    /** Marks the copies filed with the viewer's organs as read. */
    public void read(Viewer viewer, RequestFile file) {
        var ref = file.request().ref();
        LegalMoves.require(file.request(), Act.READ);
        if (!file.isFiledWith(viewer)) {
            throw OutOfLine.noRight("这件申请没有报您所在的机构备案，无需阅知。");
        }
        if (!file.mayActs(viewer).contains(Act.READ)) {
            return;
        }
        filings.read(ref, List.copyOf(Step.seatsOf(viewer)), viewer.person(), clock.instant());
        moving.tell(file.request(), plain(viewer, Event.READ, ""));
    }

    /** How a request came onto its route, and the last step of the route before. */
    private record Handed(Event event, int lastStep) {}

    private void follow(Viewer viewer, Request request, Route route, Handed handed) {
        var ref = request.ref();
        steps.add(ref, handed.lastStep(), route, today());
        filings.plan(ref, route.filings());
        var told = new ArrayList<StepEvent>();
        told.add(plain(viewer, handed.event(), ""));
        route.passedOver().stream()
                .map(passed -> new StepEvent(
                        0, Event.PASSED_OVER, viewer.person(), passed.addressee(), passed.organ().title(), clock.instant(),
                        passed.why()))
                .forEach(told::add);
        moving.tell(request, told);
    }

    private List<StepEvent> putOnRecord(Viewer viewer, Request request, List<RequestFile.Filing> copies, Instant at) {
        if (copies.isEmpty()) {
            return List.of();
        }
        filings.file(request.ref(), at);
        return copies.stream()
                .map(copy -> new StepEvent(
                        0, Event.FILED, viewer.person(), copy.addressee(), copy.organ().title(), at, ""))
                .toList();
    }

    private StepEvent eventOf(Viewer viewer, Step step, Event event, String opinion) {
        return new StepEvent(
                step.number(), event, viewer.person(), viewer.name(), step.organOf(viewer), clock.instant(), opinion);
    }

    private StepEvent plain(Viewer viewer, Event event, String words) {
        return Mover.of(viewer).event(event, clock.instant(), words);
    }

    private Request require(Ref ref) {
        return requests.find(ref).orElseThrow(ApprovalDesk::unknown);
    }

    static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这件申请，或不在您的工作范围内。");
    }

    private static void requireOwn(Viewer viewer, Request request) {
        if (!request.applicant().equals(viewer.person())) {
            throw OutOfLine.noRight("这件事由申请人本人办理。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
