package zaicun.recall.handling;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.recall.file.RecallMove;

/**
 * The leader's word.
 *
 * @param act {@code RECALL} or {@code DECLINE}
 * @param measures codes of 10.2; at least one for a recall
 * @param lastOn the last day of the posting, where one of them is removal
 */
public record RecallDecisionForm(
        int version, RecallMove act, List<String> measures, String words, String number, Optional<LocalDate> lastOn) {

    private static final int LONGEST = 1000;
    private static final int LONGEST_NUMBER = 60;

    public RecallDecisionForm {
        measures = measures == null ? List.of() : List.copyOf(new LinkedHashSet<>(measures));
        words = Fields.text("words", words, LONGEST);
        number = Fields.text("number", number, LONGEST_NUMBER);
        lastOn = lastOn == null ? Optional.empty() : lastOn;
        if (act != RecallMove.RECALL && act != RecallMove.DECLINE) {
            throw new InputError("act", "没有选择审批结果；请选择同意召回或不予召回。");
        }
        Fields.require("words", "审批意见", words);
        if (act == RecallMove.RECALL && measures.isEmpty()) {
            throw new InputError("measures", "没有选择处理措施；请至少选一项。");
        }
    }
}
