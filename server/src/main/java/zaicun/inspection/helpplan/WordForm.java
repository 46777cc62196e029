package zaicun.inspection.helpplan;

import java.util.UUID;
import zaicun.inspection.Texts;

/** A word on how one item is going. */
record WordForm(UUID id, String district, UUID team, Integer year, UUID item, String words) {

    private static final int LONGEST_TEXT = 300;

    WordForm {
        Texts.required("id", "编号", id);
        Texts.district(district);
        Texts.required("team", "工作队", team);
        Texts.required("year", "年度", year);
        Texts.required("item", "是哪个目标", item);
        words = Texts.required("words", "进展情况", words, LONGEST_TEXT);
    }
}
