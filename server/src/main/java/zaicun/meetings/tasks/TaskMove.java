package zaicun.meetings.tasks;

import static zaicun.meetings.tasks.TaskState.DONE;
import static zaicun.meetings.tasks.TaskState.DROPPED;
import static zaicun.meetings.tasks.TaskState.OPEN;

import java.util.Set;
import zaicun.kernel.Refusal;

/** What may be done with a task: the table of legal moves. */
public enum TaskMove {
    FINISH("完成", Set.of(OPEN), DONE),
    DROP("不再办理", Set.of(OPEN), DROPPED),
    CHANGE("改期或转交", Set.of(OPEN), OPEN),
    REOPEN("重新办理", Set.of(DONE, DROPPED), OPEN);

    private final String title;
    private final Set<TaskState> from;
    private final TaskState to;

    TaskMove(String title, Set<TaskState> from, TaskState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    public String title() {
        return title;
    }

    boolean isLegalIn(TaskState state) {
        return from.contains(state);
    }

    TaskState after(TaskState state) {
        if (!isLegalIn(state)) {
            throw Refusal.under(
                    "4.2", "task.move", "这项任务现在是“" + state.title() + "”，不能“" + title + "”。", "请刷新后按当前状态办理。");
        }
        return to;
    }

    /** A reason is written down with it; what was done needs no words. */
    boolean needsWords() {
        return this != FINISH;
    }
}
