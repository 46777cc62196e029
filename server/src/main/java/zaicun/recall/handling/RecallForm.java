package zaicun.recall.handling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/**
 * A case as it is proposed.
 *
 * @param approver who is to decide, where the proposing organ is the approving one
 * @param words the opinion
 */
public record RecallForm(
        String district, UUID posting, List<String> causes, List<FactForm> facts, Optional<UUID> approver, String words) {

    static final int MOST_FACTS = 50;
    static final int LONGEST = 2000;

    public RecallForm {
        causes = causes == null ? List.of() : List.copyOf(new LinkedHashSet<>(causes));
        facts = facts == null ? List.of() : List.copyOf(facts);
        approver = approver == null ? Optional.empty() : approver;
        words = Fields.text("words", words, LONGEST);
    }

    void requireComplete() {
        Fields.require("district", "驻点区", district);
        if (!district.matches("\\d{6}")) {
            throw new InputError("district", "区代码“" + district + "”不是 6 位数字；请重新选择人员。");
        }
        Fields.require("posting", "要召回的驻村干部", posting);
        Fields.require("causes", "召回情形", causes);
        Fields.require("words", "召回意见", words);
        requireFew(facts);
        facts.forEach(FactForm::requireComplete);
    }

    static void requireFew(List<FactForm> facts) {
        if (facts.size() > MOST_FACTS) {
            throw new InputError("facts", "一次最多写 " + MOST_FACTS + " 条事实；请合并同类事实。");
        }
    }

    District host() {
        return new District(district);
    }
}
