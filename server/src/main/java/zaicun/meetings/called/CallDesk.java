package zaicun.meetings.called;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.meetings.Fields;
import zaicun.meetings.called.CalledMeetings.Told;
import zaicun.roster.Office;
import zaicun.roster.Posting;

/** Announces a meeting of first secretaries, changes it, calls it off; the invited may answer, and need not. */
@Component
@Transactional
public class CallDesk {

    private static final int LONGEST_WORDS = 200;

    private final CalledMeetings meetings;
    private final Invitations invitations;
    private final Callers callers;
    private final Attendance attendance;
    private final CallNotices notices;
    private final Audit audit;
    private final Clock clock;

    CallDesk(
            CalledMeetings meetings, Invitations invitations, Callers callers, Attendance attendance,
            CallNotices notices, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.callers = callers;
        this.attendance = attendance;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Under an id made by the device: a new meeting, or the one of that id changed. */
    public void call(Viewer viewer, UUID id, CallForm form) {
        viewer.require(Right.MEETING_CALL);
        var district = Fields.district(form.district());
        var office = callers.requireOffice(viewer, form.office());
        callers.requireKind(office, form.kind());
        var people = requireCallable(viewer, district, form);
        var known = meetings.find(district, id);
        if (known.isPresent()) {
            form.version().ifPresent(version -> change(viewer, known.get(), form, people));
            return;
        }
        add(viewer, meeting(viewer, id, office, form), people);
    }

    private void add(Viewer viewer, CalledMeeting meeting, List<Posting> people) {
        if (!meetings.add(meeting)) {
            return;
        }
        people.forEach(posting -> invitations.invite(meeting, posting));
        notices.invited(meeting, people.stream().map(Posting::person).toList());
        tell(viewer, meeting, "CALL", "");
    }

    private void change(Viewer viewer, CalledMeeting old, CallForm form, List<Posting> people) {
        requireCaller(viewer, old);
        CallMove.CHANGE.after(old.state());
        var now = new CalledMeeting(
                old.district(), old.id(), old.office(), old.caller(), form.matter(), form.hostVillage(), form.dates(),
                form.nights(), old.summary(), old.state(), form.version().orElseThrow(), old.recordedBy());
        write(now);
        var before = invitations.of(old).stream().map(Invitation::person).collect(Collectors.toSet());
        var after = people.stream().collect(Collectors.toMap(Posting::person, Function.identity(), (one, same) -> one));
        before.stream().filter(person -> !after.containsKey(person)).forEach(person -> invitations.uninvite(now, person));
        var added = new ArrayList<>(after.keySet());
        added.removeAll(before);
        added.forEach(person -> invitations.invite(now, after.get(person)));
        notices.invited(now, added);
        notices.changed(now, before.stream().filter(after::containsKey).toList());
        tell(viewer, now, CallMove.CHANGE.name(), "");
    }

    /** Who attended; whoever was away from his village for it gets the official trip, and loses it where that was wrong. */
    public void confirm(Viewer viewer, District district, UUID id, ConfirmForm form) {
        var old = requireOwn(viewer, district, id);
        if (LocalDate.now(clock).isBefore(old.dates().from())) {
            throw Refusal.under("4.1", "called.too-soon", "会议 " + old.dates().from() + " 才召开，还不能登记到会。", "请在会议当天或之后登记。");
        }
        var now = seen(old, form.version()).moved(CallMove.CONFIRM, form.summary());
        write(now);
        attendance.confirm(viewer, now, form.attended());
        tell(viewer, now, CallMove.CONFIRM.name(), "到会 " + form.attended().size() + " 人");
    }

    void cancel(Viewer viewer, District district, UUID id, String why) {
        var words = Fields.needed("why", "取消原因", why, LONGEST_WORDS);
        var old = requireOwn(viewer, district, id);
        var now = old.moved(CallMove.CANCEL, old.summary());
        write(now);
        attendance.confirm(viewer, now, List.of());
        notices.cancelled(now, invitations.of(now).stream().map(Invitation::person).toList(), words);
        tell(viewer, now, CallMove.CANCEL.name(), words);
    }

    /** Nobody is made to answer; whoever does may change his mind until the meeting is held. */
    void answer(Viewer viewer, District district, UUID id, boolean coming, String words) {
        viewer.require(Right.MEETING_ANSWER);
        var said = Fields.text("words", words, LONGEST_WORDS);
        var meeting = meetings.find(district, id)
                .filter(one -> invitations.of(one).stream().anyMatch(invited -> invited.person().equals(viewer.person())))
                .orElseThrow(CallDesk::notFound);
        if (meeting.state() != CallState.CALLED) {
            throw Refusal.under("4.1", "called.over", "会议" + meeting.state().title() + "，不用再回复。", "如到会登记有误，请联系召集单位更正。");
        }
        invitations.answer(meeting, viewer.person(), coming ? "COMING" : "NOT_COMING", said);
        audit.record(new Act(district, viewer.person(), "called.answer", id, coming ? "回复参加会议" : "回复不能参加会议"));
    }

    private List<Posting> requireCallable(Viewer viewer, District district, CallForm form) {
        var callable = callers.whom(viewer, district, form.from()).stream()
                .collect(Collectors.toMap(Posting::person, Function.identity(), (one, same) -> one));
        return form.people().stream().map(person -> requireOne(callable, person)).toList();
    }

    private static Posting requireOne(Map<UUID, Posting> callable, UUID person) {
        if (!callable.containsKey(person)) {
            throw new InputError("people", "参会的人里有人当天不是您范围内的第一书记（队长）；请从列表中选择。");
        }
        return callable.get(person);
    }

    private static CalledMeeting meeting(Viewer viewer, UUID id, Office office, CallForm form) {
        return new CalledMeeting(
                Fields.district(form.district()), id, office.id(), office.name(), form.matter(), form.hostVillage(),
                form.dates(), form.nights(), "", CallState.CALLED, 0, viewer.person());
    }

    private CalledMeeting requireOwn(Viewer viewer, District district, UUID id) {
        viewer.require(Right.MEETING_CALL);
        var meeting = meetings.find(district, id).orElseThrow(CallDesk::notFound);
        requireCaller(viewer, meeting);
        return meeting;
    }

    private void requireCaller(Viewer viewer, CalledMeeting meeting) {
        if (callers.offices(viewer).stream().noneMatch(office -> office.id().equals(meeting.office()))) {
            throw notFound();
        }
    }

    /** As whoever acts saw it: an older version loses when it is written. */
    private static CalledMeeting seen(CalledMeeting meeting, int version) {
        return new CalledMeeting(
                meeting.district(), meeting.id(), meeting.office(), meeting.caller(), meeting.matter(),
                meeting.hostVillage(), meeting.dates(), meeting.nights(), meeting.summary(), meeting.state(), version,
                meeting.recordedBy());
    }

    private void write(CalledMeeting now) {
        if (!meetings.change(now)) {
            throw new Conflict("这次会议刚刚被他人改过；请刷新后再操作。");
        }
    }

    private void tell(Viewer viewer, CalledMeeting meeting, String act, String words) {
        meetings.tell(meeting, new Told(act, words, viewer.person(), viewer.name()));
        audit.record(new Act(
                meeting.district(), viewer.person(), "called." + act.toLowerCase(Locale.ROOT), meeting.id(),
                meeting.caller() + "的会议“" + meeting.matter().title() + "”" + meeting.state().title()));
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这次会议，或不在您的工作范围内。");
    }
}
