package zaicun.meetings.tasks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.meetings.Fields;

/**
 * A move of a task as a phone or a screen writes it.
 *
 * @param version the version seen by whoever moves it; an older one is told to be so
 * @param owner to whom it is handed, {@code dueOn} to when it is put off
 */
public record TaskStep(
        String district,
        UUID task,
        int version,
        TaskMove move,
        String words,
        Optional<UUID> owner,
        Optional<LocalDate> dueOn) {

    private static final int LONGEST = 500;

    public TaskStep {
        Fields.require(task != null, "task", "没有说明是哪项任务；请刷新后重试。");
        Fields.require(move != null, "move", "没有说明怎样办理；请选择完成、不再办理、改期或转交。");
        words = Fields.text("words", words, LONGEST);
        Fields.require(!move.needsWords() || !words.isEmpty(), "words", "“" + move.title() + "”需要写一句原因；请填写后重试。");
        owner = owner == null ? Optional.empty() : owner;
        dueOn = dueOn == null ? Optional.empty() : dueOn;
        Fields.require(move != TaskMove.CHANGE || owner.isPresent() || dueOn.isPresent(), "dueOn",
                "没有写改到哪天或转交给谁；请至少填写一项。");
    }
}
