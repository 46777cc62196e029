package zaicun.leave.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Refusal;
import zaicun.leave.Halves;
import zaicun.leave.LeaveLength;
import zaicun.leave.LeaveTime;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Reckons what a form comes to for the person who fills it in; the same for the preview and for handing in. */
@Component
class Drafts {

    /** A form that may be handed in. */
    record Draft(Posting posting, LeaveTime time, RouteFinder.Found found, List<Leave> others) {}

    private final Roster roster;
    private final LeaveRequests requests;
    private final RouteFinder routes;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final Clock clock;

    Drafts(
            Roster roster, LeaveRequests requests, RouteFinder routes, Policy policy, WorkCalendar calendar, Clock clock) {
        this.roster = roster;
        this.requests = requests;
        this.routes = routes;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Refuses what cannot be asked. Another handing in of the same id, and the leave it corrects, are no overlap. */
    Draft draft(Viewer viewer, LeaveForm form, Ties ties) {
        var posting = postingOf(viewer, form);
        var time = new LeaveTime(form.kindCode(), form.halves());
        var alive = requests.alive(posting.district(), posting.person());
        boolean told = ties.report().isPresent()
                || ties.corrected().isPresent()
                || form.reportedFirst().isPresent()
                || alive.stream().anyMatch(same -> wasAskedInTime(same, form));
        if (!told) {
            refusePast(time);
        }
        var others = alive.stream()
                .filter(other -> !other.ref().id().equals(form.id()))
                .filter(other -> !ties.corrected().equals(Optional.of(other.ref().id())))
                .toList();
        var found = routes.find(posting, time, others.stream().map(Leave::time).toList());
        return new Draft(posting, time, found, others);
    }

    /** What was sent back and comes again was told of when it was first asked. */
    private static boolean wasAskedInTime(Leave same, LeaveForm form) {
        return same.ref().id().equals(form.id()) && !form.from().isBefore(same.halves().from());
    }

    private void refusePast(LeaveTime time) {
        if (time.span().from().date().isBefore(today())) {
            throw Refusal.under(
                    "3.6",
                    "leave.needs-report",
                    "请假从%s开始，已经过去；事后补办，要说明事先向谁报告过。".formatted(Halves.words(time.span().from())),
                    "请打开“先报告后补办”，填写报告的时间、方式和对象。");
        }
    }

    Leave leave(Draft draft, LeaveForm form, Ties ties) {
        var posting = draft.posting();
        return new Leave(
                new Ref(posting.district(), form.id()),
                posting.person(),
                posting.id(),
                posting.team(),
                posting.village(),
                posting.unit(),
                draft.time(),
                new Leave.Particulars(form.reason(), form.destination(), "", form.standsIn()),
                draft.found().rule().days(),
                draft.found().rule().countedDays(),
                Leave.Standing.ASKED,
                ties);
    }

    Preview preview(Viewer viewer, LeaveForm form, Ties ties) {
        try {
            return preview(draft(viewer, form, ties));
        } catch (Refusal refusal) {
            return Preview.of(refusal);
        }
    }

    String kindTitle(LeaveTime time) {
        return length(time).kind(time.kind()).title();
    }

    private Preview preview(Draft draft) {
        var rule = draft.found().rule();
        var route = draft.found().route();
        var answer = new Preview.Answer(
                rule.days().count(),
                rule.countedDays().count(),
                draft.others().stream()
                        .filter(other -> rule.together().contains(other.time()))
                        .map(this::adjacent)
                        .toList(),
                rule.clause().toString(),
                route.stops().stream()
                        .map(stop -> new Preview.Stop(
                                stop.organ(), stop.organ().title(), stop.act(), stop.act().title(), stop.addressee(),
                                stop.why()))
                        .toList(),
                route.filings().stream()
                        .map(copy -> new Preview.Copy(copy.organ(), copy.addressee()))
                        .toList(),
                route.passedOver().stream()
                        .map(over -> new Preview.Passed(
                                over.organ(), over.organ().title(), over.addressee(), over.why()))
                        .toList());
        return Preview.of(answer, warnings(draft));
    }

    private Preview.Adjacent adjacent(Leave other) {
        var time = other.time();
        return new Preview.Adjacent(
                other.ref().id(), kindTitle(time), time.span().from(), time.span().to(), length(time).of(time).count());
    }

    private List<String> warnings(Draft draft) {
        var warnings = new ArrayList<String>();
        var span = draft.time().span();
        if (span.from().date().isBefore(today())) {
            var due = dueOn(span.from().date());
            warnings.add(today().isAfter(due)
                    ? "补办手续应在%d月%d日前完成，现在提交会标记为“逾期补办”。".formatted(due.getMonthValue(), due.getDayOfMonth())
                    : "事后补办：手续应在%d月%d日前完成。".formatted(due.getMonthValue(), due.getDayOfMonth()));
        }
        if (!calendar.hasDataFor(span.to().date().getYear())) {
            warnings.add(span.to().date().getYear() + " 年的节假日安排尚未导入，暂按周一至周五计算。");
        }
        return warnings;
    }

    /** By when a leave that began on a day must have been asked for (3.6). */
    LocalDate dueOn(LocalDate firstDay) {
        return calendar.workingDayAfter(firstDay, policy.on(firstDay).get(PolicyKeys.LEAVE_COMPLETION_DUE));
    }

    private LeaveLength length(LeaveTime time) {
        return new LeaveLength(policy.on(time.span().from().date()), calendar);
    }

    private Posting postingOf(Viewer viewer, LeaveForm form) {
        var halves = form.halves();
        return roster.postingOf(viewer.person(), halves.from().date())
                .filter(posting -> posting.span().contains(halves.to().date()))
                .orElseThrow(() -> Refusal.under(
                        "3.7",
                        "leave.outside-posting",
                        "%s不全在您的驻村任期内。".formatted(Halves.words(halves)),
                        "请只选任期内的日期；任期外的请假请向派出单位提出。"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
