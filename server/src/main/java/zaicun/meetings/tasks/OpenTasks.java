package zaicun.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.kernel.Conflict;
import zaicun.kernel.Ids;
import zaicun.meetings.tasks.TaskHistory.Told;
import zaicun.roster.Posting;

/** Tasks of the weekly meeting in somebody's hands, handed over when he leaves (1.6, 4.2). */
@Component
class OpenTasks implements OpenItems {

    private final Tasks tasks;
    private final TaskHistory history;
    private final Clock clock;

    OpenTasks(Tasks tasks, TaskHistory history, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public List<OpenItem> of(Posting leaving) {
        return tasks.openOfOwner(leaving.district(), leaving.person()).stream()
                .filter(task -> task.team().equals(leaving.team()))
                .map(task -> new OpenItem(kind(), "例会任务", task.id(), task.words(), Optional.of(task.dueOn()), true))
                .toList();
    }

    @Override
    public void pass(Posting leaving, UUID item, Passing passing) {
        var old = require(leaving, item);
        move(old, TaskMove.CHANGE, passing, passing.to());
    }

    @Override
    public void settle(Posting leaving, UUID item, Passing how) {
        var old = require(leaving, item);
        move(old, TaskMove.FINISH, how, old.owner());
    }

    private Task require(Posting leaving, UUID item) {
        return tasks.find(leaving.district(), item).orElseThrow(OpenTasks::changed);
    }

    private void move(Task old, TaskMove move, Passing passing, UUID owner) {
        var state = move.after(old.state());
        boolean open = state == TaskState.OPEN;
        var now = new Task(
                old.district(), old.id(), old.meeting(), old.team(), old.village(), old.words(), owner, old.dueOn(), state,
                open ? "" : passing.words(), open ? Optional.empty() : Optional.of(LocalDate.now(clock)), old.version(),
                old.recordedBy());
        if (!tasks.move(now)) {
            throw changed();
        }
        history.tell(now, new Told(Ids.next(), move.name(), passing.words(), passing.by()));
    }

    private static Conflict changed() {
        return new Conflict("这项任务刚刚被他人办理过；请刷新后查看最新状态。");
    }
}
