package zaicun.recall.handling;

import java.util.List;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/** Facts added to a case, or a word about those that are there. */
record SupplementForm(int version, List<FactForm> facts, String words) {

    SupplementForm {
        facts = facts == null ? List.of() : List.copyOf(facts);
        words = Fields.text("words", words, RecallForm.LONGEST);
        if (facts.isEmpty() && words.isEmpty()) {
            throw new InputError("facts", "没有补充任何内容；请补充事实，或写明说明。");
        }
        RecallForm.requireFew(facts);
        facts.forEach(FactForm::requireComplete);
    }
}
