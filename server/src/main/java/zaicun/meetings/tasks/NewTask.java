package zaicun.meetings.tasks;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.meetings.Fields;

/** A task as the minutes write it. */
public record NewTask(UUID id, String words, UUID owner, LocalDate dueOn) {

    private static final int LONGEST = 300;

    public NewTask {
        Fields.require(id != null, "tasks", "任务缺少编号；请刷新页面后重新填写。");
        words = Fields.needed("tasks", "任务内容", words, LONGEST);
        Fields.require(owner != null, "tasks", "任务“" + words + "”没有选负责人；请选择一名队员。");
        Fields.require(dueOn != null, "tasks", "任务“" + words + "”没有写完成期限；请按 2026-01-31 的样子填写。");
    }
}
