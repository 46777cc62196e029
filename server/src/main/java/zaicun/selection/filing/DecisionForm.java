package zaicun.selection.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** What the party committee decided: whom, under which number, when. */
public record DecisionForm(
        String district, List<Chosen> nominations, String decisionNumber, LocalDate decisionOn, String words) {

    /** A nomination as it was seen. */
    public record Chosen(UUID id, int version) {}

    public DecisionForm {
        nominations = nominations == null ? List.of() : List.copyOf(nominations);
        decisionNumber = decisionNumber == null ? "" : decisionNumber.strip();
        words = words == null ? "" : words.strip();
    }

    void requireComplete() {
        if (district == null || !district.matches("\\d{6}")) {
            throw new InputError("district", "没有选择人选，或驻点区不明；请从列表中勾选人选后再提交。");
        }
        if (nominations.isEmpty()) {
            throw new InputError("nominations", "没有选择人选；请从列表中勾选审核通过的人选。");
        }
        if (decisionNumber.isEmpty() || decisionNumber.length() > 60) {
            throw new InputError("decisionNumber", "请填写党委（党组）决定的文号或会议纪要号，最多 60 个字。");
        }
        if (decisionOn == null) {
            throw new InputError("decisionOn", "没有填写研究决定的日期；请填写。");
        }
        if (words.length() > 300) {
            throw new InputError("words", "说明最多 300 个字；请精简。");
        }
    }

    District host() {
        return new District(district);
    }
}
