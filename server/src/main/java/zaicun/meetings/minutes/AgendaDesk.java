package zaicun.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.keeping.DueDuties;
import zaicun.compliance.keeping.Numbers;
import zaicun.compliance.keeping.Standing;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.OpenMatters;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.meetings.TeamSight;
import zaicun.meetings.tasks.TaskViews;
import zaicun.policy.ClauseEntry;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Proposes the agenda of the viewer's team: nothing is asked that the records know already. */
@Component
class AgendaDesk {

    private static final int MOST_DUE = 12;
    private static final Clause OWN = Clause.of("4.2");

    private final Mates mates;
    private final Meetings meetings;
    private final WeeklyMeetingDuty duty;
    private final DueDuties due;
    private final OpenMatters matters;
    private final TaskViews tasks;
    private final TeamSight sight;
    private final Roster roster;
    private final Policy policy;
    private final Clock clock;

    AgendaDesk(
            Mates mates, Meetings meetings, WeeklyMeetingDuty duty, DueDuties due, OpenMatters matters, TaskViews tasks,
            TeamSight sight, Roster roster, Policy policy, Clock clock) {
        this.mates = mates;
        this.meetings = meetings;
        this.duty = duty;
        this.due = due;
        this.matters = matters;
        this.tasks = tasks;
        this.sight = sight;
        this.roster = roster;
        this.policy = policy;
        this.clock = clock;
    }

    Agenda of(Viewer viewer, Optional<LocalDate> asked) {
        viewer.require(Right.MEETING_RECORD);
        var today = LocalDate.now(clock);
        var on = asked.orElse(today);
        var team = sight.own(viewer)
                .flatMap(own -> roster.team(own.district(), own.team()))
                .orElseThrow(() -> Refusal.under("4.2", "meeting.no-team", "您今天不在任何工作队。", "例会由在队的人登记。"));
        var week = policy.on(on).get(PolicyKeys.TEAM_MEETINGS).window().holding(on);
        var people = mates.on(team, on);
        var standing = standing(team, week, today);
        return new Agenda(
                team.district().code(), team.id(), team.name(), villageName(team), on, week.toString(), week.title(),
                standing.map(one -> one.owed().signum() > 0).orElse(false),
                standing.map(one -> one.course().on(today)).orElse(State.NOT_OWED),
                standing.map(one -> one.trace().next()).orElse(""), held(team, week), people,
                due(team, people.stream().map(Mate::person).collect(Collectors.toSet())),
                tasks.openOf(team.district(), team.id()), matters(team, people, week));
    }

    private Optional<Reckoning> standing(Team team, Window week, LocalDate today) {
        var selection = new Selection.Of(team.district(), SubjectKind.TEAM, team.id());
        try (var reckoned = duty.reckon(selection, week.span(), today)) {
            return reckoned.filter(one -> one.window().equals(week)).findFirst();
        }
    }

    private List<Agenda.Held> held(Team team, Window week) {
        return meetings.of(team.district(), List.of(team.id()), week.span()).stream()
                .map(meeting -> new Agenda.Held(meeting.root(), meeting.on()))
                .toList();
    }

    private List<Agenda.Due> due(Team team, Set<UUID> people) {
        return due.of(team.district(), team.id(), people, MOST_DUE).stream()
                .filter(standing -> !standing.clause().equals(OWN))
                .map(this::line)
                .toList();
    }

    private Agenda.Due line(Standing standing) {
        var today = LocalDate.now(clock);
        var title = policy.clause(standing.clause()).map(ClauseEntry::title).orElse("");
        var ends = standing.course().endsOn();
        var text = "%s（%s）：%s，已完成 %s，应完成 %s，%d月%d日 到期".formatted(
                title, standing.clause(), standing.subject().label(), Numbers.plain(standing.done()),
                Numbers.plain(standing.owed()), ends.getMonthValue(), ends.getDayOfMonth());
        return new Agenda.Due(
                standing.clause().toString(), standing.subject().label(), standing.subject().person(), ends,
                standing.on(today), text);
    }

    private List<Agenda.Matter> matters(Team team, List<Mate> people, Window week) {
        return matters.of(query(team, people, week.span())).stream().map(Agenda.Matter::of).toList();
    }

    private static DayBookQuery query(Team team, List<Mate> people, Span dates) {
        return new DayBookQuery(
                team.district(), team.id(), team.village(),
                people.stream().map(Mate::person).collect(Collectors.toUnmodifiableSet()), dates);
    }

    private String villageName(Team team) {
        return roster.divisionNames(Set.of(team.village())).getOrDefault(team.village(), "");
    }
}
