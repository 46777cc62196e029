package zaicun.approval.desk;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import zaicun.access.Viewer;
import zaicun.approval.Event;
import zaicun.approval.LegalMoves;
import zaicun.approval.Request;
import zaicun.approval.RequestFile;
import zaicun.approval.Step;
import zaicun.approval.StepEvent;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/** Who may decide the open step, and what he is told otherwise. */
final class Deciding {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private Deciding() {}

    /** The open step, if the viewer saw this very step and holds it, and the act is the step's. */
    static Step require(RequestFile file, Viewer viewer, ApprovalDesk.Decision decision) {
        var request = file.request();
        if (decision.version() != request.version()) {
            throw overtaken(file);
        }
        LegalMoves.require(request, decision.act());
        var step = file.openStep().filter(open -> open.number() == decision.step()).orElseThrow(() -> overtaken(file));
        if (request.applicant().equals(viewer.person())) {
            throw ownRequest(request);
        }
        if (!step.isHeldBy(viewer)) {
            throw OutOfLine.noRight("这一环节由%s办理。".formatted(step.addressee()));
        }
        requireAct(request, step, decision);
        return step;
    }

    private static void requireAct(Request request, Step step, ApprovalDesk.Decision decision) {
        var act = decision.act();
        if (!act.decides() || (step.act() != act && !act.needsReason())) {
            throw new Refusal(
                    "approval.act",
                    request.clause(),
                    "这一环节不能“%s”。".formatted(act.title()),
                    "这一环节可以：%s、退回、不同意。".formatted(step.act().title()));
        }
        if (act.needsReason() && decision.opinion().isBlank()) {
            throw new InputError("opinion", "%s须写明理由；请填写意见后再提交。".formatted(act.title()));
        }
    }

    static Refusal ownRequest(Request request) {
        return new Refusal(
                "approval.own", request.clause(), "任何人不得审批本人的申请。", "请由代理人或上一级办理。");
    }

    /** Names who was faster, what he decided and when. */
    static Conflict overtaken(RequestFile file) {
        var latest = file.events().stream()
                .filter(event -> event.event() != Event.FILED && event.event() != Event.URGED && event.event() != Event.READ)
                .reduce((earlier, later) -> later);
        return new Conflict(latest.map(Deciding::told).orElse("这件申请刚刚有了变化；请刷新后再办理。"));
    }

    private static String told(StepEvent event) {
        return "%s%s已于%s%s；您的操作没有保存，请刷新后查看。"
                .formatted(event.organ(), event.whoName(), MOMENT.format(event.at()), event.event().title());
    }
}
