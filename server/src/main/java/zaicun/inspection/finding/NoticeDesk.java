package zaicun.inspection.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.inspection.Texts;
import zaicun.inspection.finding.Finding.Term;
import zaicun.inspection.plan.PlanSight;
import zaicun.inspection.plan.Stop;
import zaicun.inspection.plan.Stops;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** Issues rectification notices (8.3): each finding gets its deadline, and whom it concerns is told. */
@Component
@Transactional
public class NoticeDesk {

    private final RectificationNotices papers;
    private final Findings findings;
    private final FindingEvents events;
    private final FindingDesk desk;
    private final FindingSight sight;
    private final Stops stops;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final FindingMessages messages;
    private final Audit audit;
    private final Clock clock;

    NoticeDesk(
            RectificationNotices papers, Findings findings, FindingEvents events, FindingDesk desk, FindingSight sight,
            Stops stops, Policy policy, WorkCalendar calendar, FindingMessages messages, Audit audit, Clock clock) {
        this.papers = papers;
        this.findings = findings;
        this.events = events;
        this.desk = desk;
        this.sight = sight;
        this.stops = stops;
        this.policy = policy;
        this.calendar = calendar;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    public UUID issue(Viewer viewer, NoticeForm form) {
        viewer.require(Right.FINDING_NOTIFY);
        var district = Texts.district(form.district());
        var stop = stops.find(district, form.stop())
                .filter(found -> found.open() && sight.inspects(viewer, found))
                .orElseThrow(PlanSight::notFound);
        if (papers.find(district, form.id()).isPresent()) {
            return form.id();
        }
        var today = LocalDate.now(clock);
        var number = form.number().isEmpty()
                ? papers.nextNumber(district, stop.office(), today.getYear())
                : form.number();
        var paper = new RectificationNotice(
                district, form.id(), stop.id(), stop.office(), number, form.words(), today, viewer.name());
        papers.add(viewer, paper);
        form.items().forEach(item -> put(viewer, paper, item));
        audit.record(new Act(district, viewer.person(), "finding.notice", form.id(), "发整改通知书 " + number));
        tell(viewer, stop, paper);
        return form.id();
    }

    private void put(Viewer viewer, RectificationNotice paper, NoticeForm.Item item) {
        var finding = findings.lock(paper.district(), item.finding())
                .filter(found -> found.stop().equals(paper.stop()))
                .orElseThrow(() -> new InputError("items", "所选的问题不属于这个村的督查；请刷新后重新选择。"));
        FindingMove.NOTIFY.from(finding.state());
        var due = item.dueOn().orElseGet(() -> usualDue(paper.issuedOn()));
        if (!due.isAfter(paper.issuedOn())) {
            throw Refusal.under(
                    "8.3", "notice.due", "整改期限 " + due + " 不晚于通知当天，工作队来不及整改。", "请填写明天或以后的日期。");
        }
        var proposal = item.proposal().isEmpty() ? finding.proposal() : item.proposal();
        if (proposal.isEmpty()) {
            throw Refusal.under(
                    "8.3", "notice.proposal", "有问题没有写整改建议（第 " + finding.clause() + " 条）。", "请为每个问题写明整改建议后再发通知。");
        }
        findings.notify(finding, new Term(paper.id(), paper.issuedOn(), due, due, Optional.empty()), proposal);
        events.tell(viewer, finding, FindingMove.NOTIFY.name(), paper.number() + "：" + proposal, Optional.of(due));
        desk.changed(finding);
    }

    /** The policy's working days after the notice. */
    public LocalDate usualDue(LocalDate on) {
        return calendar.workingDayAfter(on, policy.on(on).get(PolicyKeys.RECTIFY_WITHIN));
    }

    private void tell(Viewer viewer, Stop stop, RectificationNotice paper) {
        var team = new HashSet<UUID>();
        findings.ofNotice(stop.district(), paper.id()).forEach(finding -> team.addAll(desk.teamOf(finding)));
        messages.issued(stop, paper, team, viewer.person());
    }
}
