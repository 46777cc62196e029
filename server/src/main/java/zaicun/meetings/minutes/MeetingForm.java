package zaicun.meetings.minutes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.meetings.Fields;
import zaicun.meetings.tasks.NewTask;
import zaicun.meetings.tasks.TaskStep;

/**
 * A meeting as a phone or a screen writes it.
 *
 * @param id made by the device; an entry of a phone brings its own
 * @param reviewed what the meeting said of tasks that were open
 * @param replaces the version that this one corrects, with the reason
 * @param another true where the team met a second time in the same week
 */
public record MeetingForm(
        UUID id,
        String district,
        UUID team,
        LocalDate on,
        String place,
        UUID chair,
        Minutes minutes,
        List<UUID> attended,
        List<NewTask> tasks,
        List<TaskStep> reviewed,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> another) {

    private static final int LONGEST_PLACE = 100;
    private static final int MOST_TASKS = 50;

    public MeetingForm {
        Fields.require(team != null, "team", "没有说明是哪个工作队；请刷新页面后重新填写。");
        Fields.require(on != null, "on", "没有填写会议日期；请按 2026-01-31 的样子填写。");
        place = Fields.text("place", place, LONGEST_PLACE);
        Fields.require(minutes != null, "minutes", "没有填写会议记录；总结交流、问题分析、任务部署至少写一项。");
        attended = attended == null ? List.of() : attended.stream().filter(Objects::nonNull).toList();
        Fields.require(!attended.isEmpty(), "attended", "没有选到会的人；请至少选择一人。");
        tasks = tasks == null ? List.of() : List.copyOf(tasks);
        reviewed = reviewed == null ? List.of() : List.copyOf(reviewed);
        Fields.require(tasks.size() <= MOST_TASKS, "tasks", "一次会议最多安排 " + MOST_TASKS + " 项任务；请合并后再保存。");
        Fields.require(!minutes.isEmpty() || !tasks.isEmpty(), "summary", "会议记录还是空的；总结交流、问题分析、任务部署至少写一项。");
        replaces = replaces == null ? Optional.empty() : replaces;
        reason = reason == null ? Optional.empty() : reason.map(String::strip).filter(words -> !words.isEmpty());
        Fields.require(replaces.isEmpty() || reason.isPresent(), "reason", "更正会议记录需要写明原因；请补充。");
        another = another == null ? Optional.empty() : another;
    }

    /** The same under the id of a phone's entry. */
    public MeetingForm under(UUID entry) {
        return new MeetingForm(
                entry, district, team, on, place, chair, minutes, attended, tasks, reviewed, replaces, reason, another);
    }

    void requireComplete() {
        Fields.require(id != null, "id", "缺少记录编号；请刷新页面后重新填写。");
    }

    Set<UUID> people() {
        return new LinkedHashSet<>(attended);
    }

    boolean isAnother() {
        return another.orElse(false);
    }
}
