package zaicun.leave.asking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.approval.desk.ApprovalDesk;
import zaicun.approval.Asking;
import zaicun.approval.Ref;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Asking for leave, extending and correcting it, and telling first what will be asked later. */
@Component
@Transactional
public class AskingDesk {

    private final Drafts drafts;
    private final LeaveRequests requests;
    private final LeaveReports reports;
    private final Roster roster;
    private final ApprovalDesk approval;
    private final Audit audit;
    private final Clock clock;

    AskingDesk(
            Drafts drafts, LeaveRequests requests, LeaveReports reports, Roster roster, ApprovalDesk approval, Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.requests = requests;
        this.reports = reports;
        this.roster = roster;
        this.approval = approval;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the form would come to; nothing is written. */
    Preview preview(Viewer viewer, LeaveForm form, Ties ties) {
        viewer.require(Right.LEAVE_ASK);
        return drafts.preview(viewer, form, ties);
    }

    /** Hands a leave in. The same id again answers what is there and changes nothing. */
    public Leave ask(Viewer viewer, LeaveForm form) {
        return handIn(viewer, form, Ties.NONE);
    }

    /** Whether this very form was handed in before. */
    boolean has(Viewer viewer, LeaveForm form) {
        return there(viewer, form).filter(own -> own.person().equals(viewer.person())).isPresent();
    }

    /** Asks for what was told first (3.6). */
    Leave complete(Viewer viewer, Ref report, LeaveForm form) {
        var told = reports.find(report).filter(own -> own.person().equals(viewer.person())).orElseThrow(AskingDesk::unknown);
        if (!told.from().date().equals(form.halves().from().date())) {
            throw new InputError("from", "报告的离岗日期是%s，补办须从这一天开始。".formatted(Halves.words(told.from())));
        }
        return handIn(viewer, form, Ties.completing(report.id()));
    }

    /** Asks for more time right behind a leave; the two count together (3.7). */
    Leave extend(Viewer viewer, Ref extended, LeaveForm form) {
        var leave = requireOwn(viewer, extended);
        requireStanding(leave, Leave.Standing.APPROVED, "续假");
        if (!form.halves().from().equals(leave.halves().to().next())) {
            throw new InputError("from", "续假须从%s接着开始。".formatted(Halves.words(leave.halves().to().next())));
        }
        return handIn(viewer, form, Ties.extending(extended.id()));
    }

    /** Asks for a new decision in place of an approved one. */
    Leave correct(Viewer viewer, Ref corrected, LeaveForm form) {
        var leave = requireOwn(viewer, corrected);
        requireStanding(leave, Leave.Standing.APPROVED, "更正");
        return handIn(viewer, form, Ties.correcting(leave.ref().id()));
    }

    /** Hands in again what was sent back, changed or not. */
    public Leave resubmit(Viewer viewer, Ref ref, LeaveForm form) {
        var old = requireOwn(viewer, ref);
        if (!ref.id().equals(form.id())) {
            throw new InputError("id", "申请编号与原申请不一致；请刷新页面后重试。");
        }
        requireStanding(old, Leave.Standing.ASKED, "重新提交");
        form.requireComplete();
        var draft = drafts.draft(viewer, form, old.ties());
        approval.resubmit(viewer, ref, draft.found().route(), drafts.kindTitle(draft.time()));
        requests.rewrite(drafts.leave(draft, form, old.ties()), form.phone());
        tell(viewer, ref, "leave.resubmit", "重新提交请假申请");
        return requests.find(ref).orElseThrow();
    }

    /** Writes down that somebody was told; the request is due some working days after the first day away. */
    public LeaveReport report(Viewer viewer, ReportForm form) {
        viewer.require(Right.LEAVE_ASK);
        form.requireComplete();
        refuseFuture(form);
        var posting = roster.postingOf(viewer.person(), form.from().date())
                .orElseThrow(() -> Refusal.under(
                        "3.7", "leave.outside-posting", "报告的离岗日期不在您的驻村任期内。", "请改选任期内的日期。"));
        write(viewer, posting, form);
        return reports.find(new Ref(posting.district(), form.id())).orElseThrow();
    }

    /** The viewer's own reports that still wait for their request. */
    List<LeaveReport> openReports(Viewer viewer) {
        return roster.postingsOf(viewer.person()).stream()
                .map(Posting::district)
                .distinct()
                .flatMap(district -> reports.open(district, viewer.person()).stream())
                .toList();
    }

    private Leave handIn(Viewer viewer, LeaveForm form, Ties ties) {
        viewer.require(Right.LEAVE_ASK);
        form.requireComplete();
        var there = there(viewer, form);
        if (there.isPresent()) {
            return there.filter(own -> own.person().equals(viewer.person()))
                    .orElseThrow(() -> new Conflict("这个编号已被另一件申请使用；请重新填写后提交。"));
        }
        var draft = drafts.draft(viewer, form, ties);
        var tied = form.reportedFirst().map(report -> reported(viewer, draft.posting(), report, ties)).orElse(ties);
        approval.ask(viewer, asking(viewer, draft, form));
        var leave = drafts.leave(draft, form, tied);
        requests.add(leave, form.phone());
        tell(viewer, leave.ref(), "leave.ask", "申请请假：" + Halves.words(leave.halves()));
        return leave;
    }

    private Optional<Leave> there(Viewer viewer, LeaveForm form) {
        return roster.postingOf(viewer.person(), form.halves().from().date())
                .flatMap(own -> requests.find(new Ref(own.district(), form.id())));
    }

    private Asking asking(Viewer viewer, Drafts.Draft draft, LeaveForm form) {
        return new Asking(
                form.id(), "leave", drafts.kindTitle(draft.time()), draft.posting(), viewer.name(), draft.found().route());
    }

    private Ties reported(Viewer viewer, Posting posting, ReportForm report, Ties ties) {
        report.requireComplete();
        refuseFuture(report);
        write(viewer, posting, report);
        return new Ties(Optional.of(report.id()), ties.extended(), ties.corrected());
    }

    private void write(Viewer viewer, Posting posting, ReportForm form) {
        var ref = new Ref(posting.district(), form.id());
        var dueOn = drafts.dueOn(form.from().date());
        reports.add(
                new LeaveReport(
                        ref, viewer.person(), posting.id(), form.from(), form.means(), form.toldAt(), form.personTold(),
                        form.words(), dueOn, clock.instant()),
                posting);
        tell(viewer, ref, "leave.report", "先报告后补办：自" + Halves.words(form.from()) + "起");
    }

    private void refuseFuture(ReportForm form) {
        if (form.toldAt().isAfter(clock.instant().plusSeconds(300))) {
            throw new InputError("reportedFirst.toldAt", "报告时间在将来；请填写实际报告的时间。");
        }
    }

    private Leave requireOwn(Viewer viewer, Ref ref) {
        return requests.find(ref).filter(leave -> leave.person().equals(viewer.person())).orElseThrow(AskingDesk::unknown);
    }

    private static void requireStanding(Leave leave, Leave.Standing standing, String act) {
        if (leave.standing() != standing) {
            throw Refusal.under(
                    "3.7",
                    "leave.standing",
                    "这次请假现在不能%s。".formatted(act),
                    standing == Leave.Standing.APPROVED ? "只有已批准的请假可以%s；请刷新查看最新情况。".formatted(act) : "请刷新查看最新情况。");
        }
    }

    private void tell(Viewer viewer, Ref ref, String what, String words) {
        audit.record(new Act(ref.district(), viewer.person(), what, ref.id(), words));
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这次请假，或不是您本人的。");
    }
}
