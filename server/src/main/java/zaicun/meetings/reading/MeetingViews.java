package zaicun.meetings.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.meetings.TeamSight;
import zaicun.meetings.minutes.Mate;
import zaicun.meetings.minutes.Mates;
import zaicun.meetings.minutes.Meeting;
import zaicun.meetings.minutes.Meetings;
import zaicun.meetings.minutes.Presence;
import zaicun.meetings.minutes.WeeklyMeetingDuty;
import zaicun.meetings.tasks.TaskViews;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Shows one meeting: minutes, who was there, tasks, versions, and whether it counts under 4.2. */
@Component
@Transactional(readOnly = true)
class MeetingViews {

    private final Meetings meetings;
    private final Mates mates;
    private final TaskViews tasks;
    private final WeeklyMeetingDuty duty;
    private final TeamSight sight;
    private final Roster roster;
    private final Clock clock;

    MeetingViews(
            Meetings meetings, Mates mates, TaskViews tasks, WeeklyMeetingDuty duty, TeamSight sight, Roster roster,
            Clock clock) {
        this.meetings = meetings;
        this.mates = mates;
        this.tasks = tasks;
        this.duty = duty;
        this.sight = sight;
        this.roster = roster;
        this.clock = clock;
    }

    MeetingView of(Viewer viewer, District district, UUID root) {
        viewer.require(Right.MEETING_READ);
        var meeting = meetings.latest(district, root)
                .orElseThrow(() -> OutOfLine.notFound("没有找到这次例会，或不在您的工作范围内。"));
        var team = sight.requireTeam(viewer, district, meeting.team(), meeting.on());
        var counting = counting(meeting);
        return new MeetingView(
                district.code(), root, meeting.id(), team.id(), team.name(), villageName(team), meeting.on(),
                meeting.place(), meeting.chair(), name(meeting.chair()), meeting.minutes(), people(team, meeting),
                meeting.retracted(), counting.isPresent() && counting.get().isEmpty(), counting.orElse("已撤销"),
                meeting.recorded().name(), meeting.recorded().at(), tasks.ofMeeting(district, root),
                versions(district, root), mayCorrect(viewer, team, meeting));
    }

    /** Empty words where it counts, else why not; nothing where it was taken back. */
    private Optional<String> counting(Meeting meeting) {
        var selection = new Selection.Of(meeting.district(), SubjectKind.TEAM, meeting.team());
        var id = meeting.root().toString();
        try (var reckoned = duty.reckon(selection, Span.day(meeting.on()), LocalDate.now(clock))) {
            return meeting.retracted() ? Optional.empty() : reckoned.findFirst().map(one -> against(one.trace(), id));
        }
    }

    private static String against(Trace trace, String id) {
        boolean counted = trace.counted().stream().anyMatch(fact -> fact.id().equals(id));
        return counted ? "" : trace.notCounted().stream().map(Trace.NotCounted::why).findFirst().orElse("本周未计入");
    }

    private List<MeetingView.Seat> people(Team team, Meeting meeting) {
        return mates.on(team, meeting.on()).stream()
                .map(mate -> seat(mate, meeting.attended().contains(mate.person())))
                .toList();
    }

    /** Superiors read that somebody was on leave or on a trip, not more. */
    private static MeetingView.Seat seat(Mate mate, boolean attended) {
        var absence = attended ? "" : mate.presence().isExpected() ? "缺席" : mate.presence().title();
        var doubt = attended && mate.presence() == Presence.ON_LEAVE ? "当天有已批准的请假，请核对" : "";
        return new MeetingView.Seat(mate.person(), mate.name(), mate.post(), attended, absence, doubt);
    }

    private List<MeetingView.Version> versions(District district, UUID root) {
        return meetings.versions(district, root).stream()
                .map(version -> new MeetingView.Version(
                        version.retracted() ? "撤销" : version.replaces().isPresent() ? "更正" : "登记", version.reason(),
                        version.recorded().name(), version.recorded().at()))
                .toList();
    }

    private boolean mayCorrect(Viewer viewer, Team team, Meeting meeting) {
        boolean leads = roster.leaderOf(team.district(), team.id(), LocalDate.now(clock))
                .map(Posting::person)
                .filter(viewer.person()::equals)
                .isPresent();
        return !meeting.retracted()
                && viewer.may(Right.MEETING_RECORD)
                && sight.isOf(viewer, team, meeting.on())
                && (leads || meeting.isKeptBy(viewer.person()));
    }

    private String name(UUID person) {
        return roster.person(person).map(Person::name).orElse("");
    }

    private String villageName(Team team) {
        return roster.divisionNames(Set.of(team.village())).getOrDefault(team.village(), "");
    }
}
