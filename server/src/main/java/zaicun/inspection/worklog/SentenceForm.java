package zaicun.inspection.worklog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.InputError;

/**
 * The sentence of a day.
 *
 * @param words empty takes the one before back
 * @param replaces the sentence that this one corrects, with the reason
 */
record SentenceForm(LocalDate on, String words, Optional<UUID> replaces, String reason) {

    private static final int LONGEST = 300;

    SentenceForm {
        Texts.required("on", "日期", on);
        words = Texts.optional("words", words, LONGEST);
        replaces = replaces == null ? Optional.empty() : replaces;
        reason = Texts.optional("reason", reason, LONGEST);
        if (replaces.isEmpty() && words.isEmpty()) {
            throw new InputError("words", "没有写内容；不想写就不用写，日志由当天的记录自动汇成。");
        }
        if (replaces.isPresent() && reason.isEmpty()) {
            throw new InputError("reason", "更正要留下原因；请写明为什么更正。");
        }
    }
}
