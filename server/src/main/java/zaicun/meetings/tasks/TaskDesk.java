package zaicun.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Span;
import zaicun.meetings.Fields;
import zaicun.meetings.TeamSight;
import zaicun.meetings.tasks.TaskHistory.Told;
import zaicun.outbox.Receipt;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Gives tasks and moves them towards an outcome; owner and leader may, where the owner has left anybody of the team. */
@Component
@Transactional
public class TaskDesk {

    private final Tasks tasks;
    private final TaskHistory history;
    private final TaskNotices notices;
    private final TeamSight sight;
    private final Roster roster;
    private final Audit audit;
    private final Clock clock;

    TaskDesk(
            Tasks tasks, TaskHistory history, TaskNotices notices, TeamSight sight, Roster roster, Audit audit,
            Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.notices = notices;
        this.sight = sight;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** A meeting of a team on a date, by its root. */
    public record Source(Team team, UUID meeting, LocalDate on) {}

    /** Within the transaction that records the minutes. */
    public void give(Viewer viewer, Source source, List<NewTask> given) {
        for (var one : given) {
            Fields.require(!one.dueOn().isBefore(source.on()), "tasks",
                    "任务“" + one.words() + "”的期限 " + one.dueOn() + " 早于会议日期 " + source.on() + "；请核对。");
            requireMate(source.team(), one.owner(), source.on());
            var task = new Task(
                    source.team().district(), one.id(), source.meeting(), source.team().id(), source.team().village(),
                    one.words(), one.owner(), one.dueOn(), TaskState.OPEN, "", Optional.empty(), 0, viewer.person());
            tasks.add(task);
            history.tell(task, new Told(Ids.next(), "GIVE", "", viewer.person()));
            notices.given(viewer, task);
        }
    }

    /** What the meeting said of tasks that were open; one that is closed already is left as it is. */
    public void review(Viewer viewer, Team team, List<TaskStep> steps) {
        for (var step : steps) {
            var task = tasks.find(team.district(), step.task())
                    .filter(known -> known.team().equals(team.id()))
                    .orElseThrow(TaskDesk::notFound);
            if (step.move().isLegalIn(task.state())) {
                move(viewer, task, step, Ids.next());
            }
        }
    }

    /** A meeting that was taken back gives nobody anything to do. */
    public void dropAll(Viewer viewer, District district, UUID meeting) {
        tasks.ofMeetings(district, List.of(meeting)).stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .forEach(task -> move(
                        viewer,
                        task,
                        new TaskStep(
                                district.code(), task.id(), task.version(), TaskMove.DROP, "会议记录已撤销",
                                Optional.empty(), Optional.empty()),
                        Ids.next()));
    }

    /** Under an id made by the device, so that a replay moves nothing twice. */
    public Receipt act(Viewer viewer, UUID id, TaskStep step) {
        viewer.require(Right.MEETING_RECORD);
        var district = Fields.district(step.district());
        if (history.holds(district, id)) {
            return Receipt.DUPLICATE;
        }
        var task = tasks.find(district, step.task()).orElseThrow(TaskDesk::notFound);
        sight.requireOwn(viewer, district, task.team(), LocalDate.now(clock));
        requireHand(viewer, task);
        if (step.version() != task.version()) {
            throw changed();
        }
        move(viewer, task, step, id);
        return Receipt.ACCEPTED;
    }

    private void move(Viewer viewer, Task task, TaskStep step, UUID id) {
        var now = moved(task, step);
        if (!tasks.move(now)) {
            throw changed();
        }
        history.tell(now, new Told(id, step.move().name(), step.words(), viewer.person()));
        notices.moved(viewer, task, now, step.move());
        audit.record(new Act(
                task.district(), viewer.person(), "task." + step.move().name().toLowerCase(Locale.ROOT), task.id(),
                step.move().title() + "例会任务“" + task.words() + "”"));
    }

    private Task moved(Task old, TaskStep step) {
        var state = step.move().after(old.state());
        step.owner().ifPresent(owner -> requireMate(team(old), owner, LocalDate.now(clock)));
        boolean open = state == TaskState.OPEN;
        return new Task(
                old.district(), old.id(), old.meeting(), old.team(), old.village(), old.words(),
                step.owner().orElse(old.owner()), step.dueOn().orElse(old.dueOn()), state, open ? "" : step.words(),
                open ? Optional.empty() : Optional.of(LocalDate.now(clock)), old.version(), old.recordedBy());
    }

    private Team team(Task task) {
        return roster.team(task.district(), task.team()).orElseThrow(TaskDesk::notFound);
    }

    private void requireMate(Team team, UUID owner, LocalDate on) {
        boolean posted = roster.postingsOfTeam(team.district(), team.id(), Span.day(on)).stream()
                .anyMatch(posting -> posting.person().equals(owner));
        if (!posted) {
            throw new InputError("owner", "任务负责人当天不在本队；请选择本队的人。");
        }
    }

    private void requireHand(Viewer viewer, Task task) {
        var today = roster.postingsOfTeam(task.district(), task.team(), Span.day(LocalDate.now(clock)));
        boolean ownerLeft = today.stream().noneMatch(posting -> posting.person().equals(task.owner()));
        boolean leads = today.stream().anyMatch(posting -> posting.leads() && posting.person().equals(viewer.person()));
        if (!ownerLeft && !leads && !task.owner().equals(viewer.person())) {
            throw OutOfLine.noRight("任务由负责人或队长办理；请联系任务负责人，或在例会上一并办理。");
        }
    }

    private static Conflict changed() {
        return new Conflict("这项任务刚刚被他人办理过；请刷新后查看最新状态。");
    }

    private static OutOfLine notFound() {
        return OutOfLine.notFound("没有找到这项任务，或不在您的工作范围内；请刷新后重试。");
    }
}
