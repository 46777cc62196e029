package zaicun.inspection.helpplan;

import java.util.List;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.InputError;

/**
 * A version of a help plan as it is saved.
 *
 * @param after the version that was before the writer, 0 where there was none
 */
public record HelpPlanForm(UUID id, String district, UUID team, Integer year, Integer after, String words, List<PlanItem> items) {

    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_ITEMS = 30;

    public HelpPlanForm {
        Texts.required("id", "计划编号", id);
        Texts.district(district);
        Texts.required("team", "工作队", team);
        Texts.required("year", "年度", year);
        Texts.required("after", "所改的版本", after);
        words = Texts.optional("words", words, LONGEST_TEXT);
        items = items == null ? List.of() : List.copyOf(items);
        if (items.isEmpty()) {
            throw new InputError("items", "没有写目标；请至少写一个目标和措施。");
        }
        if (items.size() > MOST_ITEMS) {
            throw new InputError("items", "目标太多：" + items.size() + " 个，最多 " + MOST_ITEMS + " 个；请合并。");
        }
        if (items.stream().map(PlanItem::id).distinct().count() < items.size()) {
            throw new InputError("items", "有两个目标编号相同；请刷新后重新填写。");
        }
    }
}
