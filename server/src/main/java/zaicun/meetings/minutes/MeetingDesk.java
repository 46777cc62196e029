package zaicun.meetings.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.Conflict;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.meetings.Fields;
import zaicun.meetings.TeamNews;
import zaicun.meetings.TeamSight;
import zaicun.meetings.tasks.TaskDesk;
import zaicun.outbox.Receipt;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Writes the minutes of a team's meeting, corrects them and takes them back; every version is kept. */
@Component
@Transactional
public class MeetingDesk {

    private static final int LONGEST_REASON = 200;

    private final Meetings meetings;
    private final AttendanceCheck attendance;
    private final TaskDesk tasks;
    private final TeamSight sight;
    private final TeamNews news;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    MeetingDesk(
            Meetings meetings, AttendanceCheck attendance, TaskDesk tasks, TeamSight sight, TeamNews news,
            Roster roster, Policy policy, Audit audit, Clock clock) {
        this.meetings = meetings;
        this.attendance = attendance;
        this.tasks = tasks;
        this.sight = sight;
        this.news = news;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same id again changes nothing. */
    public Receipt record(Viewer viewer, MeetingForm form, Instant recordedAt) {
        viewer.require(Right.MEETING_RECORD);
        form.requireComplete();
        var district = Fields.district(form.district());
        if (isThere(viewer, district, form.id())) {
            return Receipt.DUPLICATE;
        }
        var team = sight.requireOwn(viewer, district, form.team(), form.on());
        Fields.notAfter(LocalDate.now(clock), form.on(), "会议日期");
        var chair = attendance.check(team, form);
        meetings.lockTeam(district, team.id());
        if (isThere(viewer, district, form.id())) {
            return Receipt.DUPLICATE;
        }
        var old = form.replaces().map(id -> requireCorrectable(viewer, team, id));
        requireFreeWeek(team, form, old);
        var meeting = meeting(team, form, chair, old, new Meeting.Recorded(recordedAt, viewer.person(), viewer.name()));
        meetings.add(meeting);
        tasks.review(viewer, team, form.reviewed());
        tasks.give(viewer, new TaskDesk.Source(team, meeting.root(), meeting.on()), form.tasks());
        tell(meeting, old);
        audit.record(new Act(
                district, viewer.person(), old.isPresent() ? "meeting.correct" : "meeting.record", meeting.root(),
                (old.isPresent() ? "更正 " : "登记 ") + meeting.on() + " 的工作队例会"));
        return Receipt.ACCEPTED;
    }

    /** Takes a meeting back that was not held; it stays readable with the reason, its open tasks are dropped. */
    public void retract(Viewer viewer, District district, UUID root, String why) {
        viewer.require(Right.MEETING_RECORD);
        var words = Fields.needed("why", "撤销原因", why, LONGEST_REASON);
        var seen = meetings.latest(district, root).orElseThrow(MeetingDesk::notFound);
        var team = sight.requireOwn(viewer, district, seen.team(), seen.on());
        meetings.lockTeam(district, team.id());
        var meeting = requireCorrectable(viewer, team, seen.id());
        meetings.add(meeting.takenBack(
                Ids.next(), words, new Meeting.Recorded(clock.instant(), viewer.person(), viewer.name())));
        tasks.dropAll(viewer, district, root);
        tell(meeting, Optional.empty());
        audit.record(new Act(district, viewer.person(), "meeting.retract", root, "撤销 " + meeting.on() + " 的工作队例会登记"));
    }

    private boolean isThere(Viewer viewer, District district, UUID id) {
        var known = meetings.find(district, id);
        known.filter(meeting -> !meeting.recorded().by().equals(viewer.person())).ifPresent(other -> {
            throw Refusal.plain("meeting.id", "这条记录的编号已被他人使用，没有保存。", "请删除这条记录，重新登记一次。");
        });
        return known.isPresent();
    }

    /** The recorder, whoever chaired and the leader may; an older version than the latest is told to be so. */
    private Meeting requireCorrectable(Viewer viewer, Team team, UUID version) {
        var old = meetings.find(team.district(), version)
                .filter(meeting -> meeting.team().equals(team.id()))
                .orElseThrow(MeetingDesk::notFound);
        boolean leads = roster.leaderOf(team.district(), team.id(), LocalDate.now(clock))
                .filter(posting -> posting.person().equals(viewer.person()))
                .isPresent();
        if (!leads && !old.isKeptBy(viewer.person())) {
            throw OutOfLine.noRight("会议记录由登记人、主持人或队长更正；请联系他们。");
        }
        var latest = meetings.latest(team.district(), old.root()).orElseThrow(MeetingDesk::notFound);
        if (!latest.id().equals(version) || latest.retracted()) {
            throw new Conflict("这次例会的记录刚刚被他人更正或撤销过；请刷新后再操作。");
        }
        return old;
    }

    /** Of two who write the same week's minutes the second is told of the first, unless the team did meet again. */
    private void requireFreeWeek(Team team, MeetingForm form, Optional<Meeting> old) {
        var week = policy.on(form.on()).get(PolicyKeys.TEAM_MEETINGS).window().holding(form.on());
        var others = meetings.of(team.district(), List.of(team.id()), week.span()).stream()
                .filter(meeting -> old.filter(known -> known.root().equals(meeting.root())).isEmpty())
                .toList();
        others.stream().filter(meeting -> meeting.on().equals(form.on())).findFirst().ifPresent(meeting -> {
            throw new Conflict("%s 的例会已由%s登记，这一份没有保存；请打开已有的记录，如有不同请更正。"
                    .formatted(meeting.on(), meeting.recorded().name()));
        });
        if (!others.isEmpty() && !form.isAnother()) {
            throw Refusal.under(
                    "4.2", "meeting.week-taken",
                    "本周已登记 %s 的例会（%s登记）。".formatted(others.getFirst().on(), others.getFirst().recorded().name()),
                    "日期写错的请更正原来的记录；本周确实又开了一次的，请勾选“本周另一次例会”再保存。");
        }
    }

    private static Meeting meeting(
            Team team, MeetingForm form, UUID chair, Optional<Meeting> old, Meeting.Recorded recorded) {
        return new Meeting(
                team.district(), form.id(), old.map(Meeting::root).orElse(form.id()), team.id(), team.village(),
                form.on(), form.place(), chair, form.minutes(), form.people(), false, form.replaces(),
                form.replaces().flatMap(id -> form.reason()).map(why -> Fields.text("reason", why, LONGEST_REASON)).orElse(""),
                recorded);
    }

    private void tell(Meeting meeting, Optional<Meeting> old) {
        news.tell(meeting.district(), meeting.team(), Span.day(meeting.on()), "4.2");
        old.map(Meeting::on)
                .filter(on -> !on.equals(meeting.on()))
                .ifPresent(on -> news.tell(meeting.district(), meeting.team(), Span.day(on), "4.2"));
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这次例会，或不在您的工作范围内；请刷新后重试。");
    }
}
