package zaicun.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.meetings.TeamSight;
import zaicun.meetings.tasks.TaskView.Choice;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows tasks: those of one person, of a meeting, of the teams in somebody's line. */
@Component
@Transactional(readOnly = true)
public class TaskViews {

    private static final int MOST = 500;

    /** One step in a task's history. */
    record Step(
            String title, String words, String by, String owner, LocalDate dueOn, java.time.OffsetDateTime at) {}

    private final Tasks tasks;
    private final TaskHistory history;
    private final TeamSight sight;
    private final Roster roster;
    private final Clock clock;

    TaskViews(Tasks tasks, TaskHistory history, TeamSight sight, Roster roster, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.sight = sight;
        this.roster = roster;
        this.clock = clock;
    }

    /** What the viewer has to do, the soonest due first. */
    List<TaskView> mine(Viewer viewer) {
        return shown(sight.own(viewer).stream()
                .flatMap(own -> tasks.openOfOwner(own.district(), viewer.person()).stream())
                .toList());
    }

    public List<TaskView> openOf(District district, UUID team) {
        return shown(tasks.openOf(district, team));
    }

    public List<TaskView> ofMeeting(District district, UUID meeting) {
        return shown(tasks.ofMeetings(district, List.of(meeting)));
    }

    /** What a team finished on the dates. */
    public List<TaskView> finished(District district, UUID team, Span dates) {
        return shown(tasks.finished(district, team, dates.from(), dates.until()));
    }

    /** The tasks of the teams in the viewer's line. */
    List<TaskView> inLine(Viewer viewer, String under, Optional<TaskState> state) {
        var seen = sight.postings(viewer, under, Span.day(LocalDate.now(clock))).stream()
                .collect(Collectors.groupingBy(
                        Posting::district, Collectors.mapping(Posting::team, Collectors.toSet())));
        return shown(seen.entrySet().stream()
                .flatMap(of -> tasks.ofTeams(of.getKey(), of.getValue(), state, MOST).stream())
                .limit(MOST)
                .toList());
    }

    List<Step> history(Viewer viewer, District district, UUID id) {
        var task = tasks.find(district, id)
                .orElseThrow(() -> OutOfLine.notFound("没有找到这项任务，或不在您的工作范围内。"));
        sight.requireTeam(viewer, district, task.team(), LocalDate.now(clock));
        var moves = history.of(district, id);
        var people = roster.people(moves.stream()
                .flatMap(move -> Stream.of(move.by(), move.owner()))
                .distinct()
                .toList());
        return moves.stream()
                .map(move -> new Step(
                        titleOf(move.act()), move.words(), name(people, move.by()), name(people, move.owner()),
                        move.dueOn(), move.at()))
                .toList();
    }

    private List<TaskView> shown(Collection<Task> found) {
        var today = LocalDate.now(clock);
        var people = roster.people(found.stream().map(Task::owner).distinct().toList());
        var villages = roster.divisionNames(found.stream().map(Task::village).distinct().toList());
        return found.stream()
                .map(task -> view(task, today, name(people, task.owner()), villages.getOrDefault(task.village(), "")))
                .sorted(Comparator.comparing((TaskView view) -> view.state() != TaskState.OPEN))
                .toList();
    }

    private static TaskView view(Task task, LocalDate today, String owner, String village) {
        boolean overdue = task.state() == TaskState.OPEN && task.dueOn().isBefore(today);
        var moves = Arrays.stream(TaskMove.values())
                .filter(move -> move.isLegalIn(task.state()))
                .map(move -> new Choice(move, move.title(), move.needsWords()))
                .toList();
        return new TaskView(
                task.district().code(), task.id(), task.meeting(), task.team(), village, task.words(), task.owner(),
                owner, task.dueOn(), overdue, task.state(), task.state().title(), task.outcome(), task.endedOn(),
                task.version(), moves);
    }

    private static String name(Map<UUID, Person> people, UUID id) {
        return Optional.ofNullable(people.get(id)).map(Person::name).orElse("");
    }

    private static String titleOf(String act) {
        return Stream.of(TaskMove.values())
                .filter(move -> move.name().equals(act))
                .map(TaskMove::title)
                .findFirst()
                .orElse("安排任务");
    }
}
