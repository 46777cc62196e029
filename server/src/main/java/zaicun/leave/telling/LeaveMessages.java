package zaicun.leave.telling;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import zaicun.access.AccountDesk;
import zaicun.approval.Ref;
import zaicun.approval.Request;
import zaicun.approval.desk.RequestFiles;
import zaicun.approval.RequestMoved;
import zaicun.approval.Step;
import zaicun.leave.Halves;
import zaicun.leave.asking.LeaveRequests;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/** What a move of a request means to others. One message a person: the turn to decide, the answer to the applicant, the copy. */
@Component
class LeaveMessages {

    private static final String SUBJECT = "leave";

    private final Notices notices;
    private final RequestFiles files;
    private final AccountDesk accounts;
    private final LeaveRequests leaves;

    LeaveMessages(Notices notices, RequestFiles files, AccountDesk accounts, LeaveRequests leaves) {
        this.notices = notices;
        this.files = files;
        this.accounts = accounts;
        this.leaves = leaves;
    }

    /** At the end of the transaction, when the next step is open and the copies are filed. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(RequestMoved moved) {
        if (!moved.request().subject().equals(SUBJECT)) {
            return;
        }
        var request = moved.request();
        switch (moved.event()) {
            case ASKED -> turn(moved, "%s申请%s，请您%s。");
            case AGREED -> turn(moved, "%s申请%s，上一环节已同意，请您%s。");
            case TRANSFERRED -> turn(moved, "%s申请%s，已转由您代理，请您%s。");
            case HANDED_OVER -> turn(moved, "%s申请%s，因原审批人离任转由您办理，请您%s。");
            case URGED -> turn(moved, "%s催办：%s还在等您%s。");
            case RESUBMITTED -> turn(moved, "%s修改后重新提交%s，请您%s。");
            case SENT_BACK -> answer(moved, "leave.sent-back", "您申请的%s被退回，请看意见，修改后重新提交或撤回。");
            case REFUSED -> answer(moved, "leave.refused", "您申请的%s未获批准，理由见审批意见。");
            case APPROVED -> {
                answer(moved, "leave.approved", "您申请的%s已批准。");
                copy(moved, "leave.filed", "%s的%s已批准，按规定报您处备案。");
            }
            case WITHDRAWN -> {
                answer(moved, "leave.withdrawn", "您申请的%s已撤回。");
                copy(moved, "leave.withdrawn", "%s的%s已撤回。");
            }
            case REPLACED -> copy(moved, "leave.replaced", "%s的%s已由新的审批决定变更。");
            case PASSED_OVER, FILED, READ -> { }
        }
    }

    /** To whoever holds the open step now; those who held it before are done with it. */
    private void turn(RequestMoved moved, String words) {
        var request = moved.request();
        var holder = files.openStep(request.ref());
        var to = holder.map(this::people).orElse(Set.of());
        var act = holder.map(open -> open.act().title()).orElse("");
        var turn = notice(
                request, without(to, moved.by(), request.applicant()), "leave.turn",
                words.formatted(request.applicantName(), what(request), act), turnKey(request.ref()));
        notices.pass(turn, answerKey(request.ref()));
    }

    private void answer(RequestMoved moved, String kind, String words) {
        var request = moved.request();
        var answer = notice(
                request, without(Set.of(request.applicant()), moved.by()), kind, words.formatted(what(request)),
                answerKey(request.ref()));
        notices.pass(answer, turnKey(request.ref()));
    }

    private void copy(RequestMoved moved, String kind, String words) {
        var request = moved.request();
        var offices = files.filedWith(request.ref());
        if (!offices.isEmpty()) {
            notices.pass(notice(
                    request, without(accounts.holdersAt(offices), moved.by()), kind,
                    words.formatted(request.applicantName(), what(request)), "leave.copy:" + request.ref().id()));
        }
    }

    private Set<UUID> people(Step holder) {
        return holder.person()
                .map(Set::of)
                .orElseGet(() -> holder.office().map(office -> accounts.holdersAt(List.of(office))).orElse(Set.of()));
    }

    /** 「年休假（11月24日上午至11月25日下午）」. */
    private String what(Request request) {
        return leaves.find(request.ref())
                .map(leave -> request.topic() + "（" + Halves.words(leave.halves()) + "）")
                .orElse(request.topic());
    }

    private static Notice notice(Request request, Set<UUID> to, String kind, String text, String once) {
        return new Notice(
                request.ref().district(), to, kind, Optional.of(request.clause()), text, linkTo(request.ref()), once);
    }

    static String linkTo(Ref ref) {
        return "/leave/" + ref.district().code() + "/" + ref.id();
    }

    /** Nobody is told of what he has just done himself. */
    private static Set<UUID> without(Set<UUID> people, UUID... others) {
        var left = new HashSet<>(people);
        List.of(others).forEach(left::remove);
        return left;
    }

    private static String turnKey(Ref ref) {
        return "leave.turn:" + ref.id();
    }

    private static String answerKey(Ref ref) {
        return "leave.answer:" + ref.id();
    }
}
