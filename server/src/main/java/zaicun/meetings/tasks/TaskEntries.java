package zaicun.meetings.tasks;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Tasks moved on a phone. */
@Component
class TaskEntries implements OutboxKind<TaskStep> {

    private final TaskDesk desk;

    TaskEntries(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Class<TaskStep> form() {
        return TaskStep.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<TaskStep> entry) {
        return desk.act(viewer, entry.id(), entry.form());
    }
}
