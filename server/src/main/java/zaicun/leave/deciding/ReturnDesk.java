package zaicun.leave.deciding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.approval.Ref;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Conflict;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.leave.Halves;
import zaicun.leave.LateReturn;
import zaicun.leave.Leaves;
import zaicun.leave.ReturnRecorded;
import zaicun.leave.asking.Leave;
import zaicun.leave.asking.LeaveRequests;
import zaicun.roster.Roster;

/**
 * Coming back (销假): the person tells it, the village or the street confirms it. Early return shortens the leave; late
 * return without an extension opens a question, not a verdict.
 */
@Component
@Transactional
public class ReturnDesk {

    private final LeaveRequests requests;
    private final LeaveReturns returns;
    private final InForce inForce;
    private final Leaves leaves;
    private final Roster roster;
    private final WorkCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    ReturnDesk(
            LeaveRequests requests, LeaveReturns returns, InForce inForce, Leaves leaves, Roster roster,
            WorkCalendar calendar, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.requests = requests;
        this.returns = returns;
        this.inForce = inForce;
        this.leaves = leaves;
        this.roster = roster;
        this.calendar = calendar;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's own word counts as told; that of village or street confirms. */
    public void comeBack(Viewer viewer, Ref ref, ReturnForm form) {
        var leave = requests.find(ref).orElseThrow(ReturnDesk::unknown);
        if (leave.person().equals(viewer.person())) {
            requirePossible(leave, form.back());
            once(returns.add(ref, LeaveReturn.What.TOLD, form, viewer));
            tell(viewer, ref, "leave.return-told", "报告返岗：" + Halves.words(form.back()));
            events.publishEvent(new ReturnRecorded(ref.district(), ref.id(), ReturnRecorded.What.TOLD));
            return;
        }
        viewer.require(Right.LEAVE_RETURN_CONFIRM);
        var posting = roster.posting(ref.district(), leave.posting()).orElseThrow(ReturnDesk::unknown);
        viewer.requireVillage(posting.village());
        requirePossible(leave, form.back());
        once(returns.add(ref, LeaveReturn.What.CONFIRMED, form, viewer));
        settle(viewer, leave, form.back());
        tell(viewer, ref, "leave.return", "确认销假：" + Halves.words(form.back()) + "返岗");
        events.publishEvent(new ReturnRecorded(ref.district(), ref.id(), ReturnRecorded.What.CONFIRMED));
    }

    private void settle(Viewer viewer, Leave leave, HalfDay back) {
        if (!back.isAfter(leave.halves().to())) {
            inForce.shorten(viewer, leave, back);
            return;
        }
        openDates(leave, back)
                .ifPresent(dates -> events.publishEvent(
                        new LateReturn(leave.ref().district(), leave.person(), leave.ref().id(), dates)));
    }

    /** From the first to the last working half-day after the leave that no other leave covers. */
    private Optional<Span> openDates(Leave leave, HalfDay back) {
        var first = leave.halves().to().next();
        if (!first.isBefore(back)) {
            return Optional.empty();
        }
        var after = new HalfDaySpan(first, back.previous());
        var others = leaves.ofPerson(leave.ref().district(), leave.person(), after.dates());
        List<LocalDate> open = after.halves()
                .filter(half -> calendar.isWorkingDay(half.date()))
                .filter(half -> others.stream().noneMatch(other -> other.halves().contains(half)))
                .map(HalfDay::date)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(Span.of(open.getFirst(), open.getLast()));
    }

    private void requirePossible(Leave leave, HalfDay back) {
        if (leave.standing() != Leave.Standing.APPROVED) {
            throw Refusal.under("3.7", "leave.standing", "只有已批准的请假才办理销假。", "请刷新查看最新情况。");
        }
        if (!back.isAfter(leave.halves().from())) {
            throw Refusal.under(
                    "3.7",
                    "leave.return-before",
                    "返岗时间不晚于请假开始时间（%s）。".formatted(Halves.words(leave.halves().from())),
                    "没有休假的，请申请人撤回或更正这次请假。");
        }
        if (back.date().isAfter(LocalDate.now(clock))) {
            throw new InputError("back", "返岗日期在将来；请回来以后再销假。");
        }
    }

    private static void once(boolean isNew) {
        if (!isNew) {
            throw new Conflict("这次请假已经办理过销假；请刷新查看。");
        }
    }

    private void tell(Viewer viewer, Ref ref, String what, String words) {
        audit.record(new Act(ref.district(), viewer.person(), what, ref.id(), words));
    }

    private static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这次请假，或不在您的工作范围内。");
    }
}
