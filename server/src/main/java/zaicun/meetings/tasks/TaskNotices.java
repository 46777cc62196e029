package zaicun.meetings.tasks;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.kernel.Clause;
import zaicun.notices.Notice;
import zaicun.notices.Notices;

/** Tells an owner what he was given or handed; nobody is told of what he did himself. */
@Component
class TaskNotices {

    private static final Optional<Clause> CLAUSE = Optional.of(Clause.of("4.2"));
    private static final String LINK = "/meeting-tasks";

    private final Notices notices;

    TaskNotices(Notices notices) {
        this.notices = notices;
    }

    void given(Viewer viewer, Task task) {
        tell(viewer, task, "例会给您安排了任务：%s，请在 %s 前完成。".formatted(task.words(), day(task)));
    }

    void moved(Viewer viewer, Task before, Task now, TaskMove move) {
        if (!before.owner().equals(now.owner())) {
            tell(viewer, now, "%s把任务转给您：%s，请在 %s 前完成。".formatted(viewer.name(), now.words(), day(now)));
        } else if (move != TaskMove.FINISH) {
            tell(viewer, now, "您的任务“%s”%s：%s，期限 %s。".formatted(now.words(), now.state().title(), move.title(), day(now)));
        }
    }

    private void tell(Viewer viewer, Task task, String text) {
        if (!task.owner().equals(viewer.person())) {
            notices.tell(new Notice(
                    task.district(), Set.of(task.owner()), "meeting.task", CLAUSE, text, LINK,
                    "task " + task.id() + " " + task.version() + " " + task.state()));
        }
    }

    private static String day(Task task) {
        return task.dueOn().getMonthValue() + "月" + task.dueOn().getDayOfMonth() + "日";
    }
}
