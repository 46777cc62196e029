package zaicun.inspection.reading;

import java.util.List;
import zaicun.inspection.reading.FindingViews.Row;
import zaicun.lists.ListColumn;
import zaicun.lists.ListTable;

/** A list of findings as a workbook. */
final class FindingSheet {

    private static final ListTable<Row> TABLE = new ListTable<>("督查问题", List.of(
            new ListColumn<>("village", "驻点村", 18, Row::villageName),
            new ListColumn<>("kind", "督查方式", 10, Row::kindTitle),
            new ListColumn<>("office", "组织单位", 22, Row::officeName),
            new ListColumn<>("clause", "条款", 8, Row::clause),
            new ListColumn<>("subject", "督查内容", 20, Row::subjectTitle),
            new ListColumn<>("person", "当事人", 12, Row::personName),
            new ListColumn<>("words", "问题", 50, Row::words),
            new ListColumn<>("found", "发现日期", 12, Row::foundOn),
            new ListColumn<>("due", "整改期限", 12, Row::dueOn),
            new ListColumn<>("state", "状态", 22, Row::stateTitle),
            new ListColumn<>("overdue", "是否超期", 10, row -> row.overdue() ? "已超期" : "")));

    private FindingSheet() {}

    static byte[] of(List<Row> rows) {
        return TABLE.workbook(rows);
    }
}
