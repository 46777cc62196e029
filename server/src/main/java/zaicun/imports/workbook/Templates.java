package zaicun.imports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zaicun.imports.Column;
import zaicun.imports.Sheet;

/** Writes empty workbooks to fill in: heading, notes, lists to choose from and a grey example that is never imported. */
public final class Templates {

    /** The sheet that explains; not imported. */
    public static final String NOTES = "填写说明";

    private static final String LISTS = "可选值";
    private static final List<Integer> NOTE_WIDTHS = List.of(12, 20, 6, 50, 50, 24);
    private static final int ROWS_WITH_LISTS = 20_000;

    private Templates() {}

    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Zaicun", "1.0")) {
            workbook.setGlobalDefaultFont("宋体", 11);
            writeNotes(workbook.newWorksheet(NOTES), sheets);
            var pages = sheets.stream().map(sheet -> workbook.newWorksheet(sheet.title())).toList();
            var lists = workbook.newWorksheet(LISTS);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            int list = 0;
            for (int page = 0; page < sheets.size(); page++) {
                list = writePage(pages.get(page), sheets.get(page), lists, list);
            }
            workbook.setActiveTab(1);
        }
    }

    private static int writePage(Worksheet page, Sheet sheet, Worksheet lists, int firstList) {
        int list = firstList;
        int width = sheet.columns().size();
        page.value(0, 0, sheet.note() + "带 * 的必须填写；灰色一行是示例，导入时不计。");
        page.range(0, 0, 0, Math.max(width, 2) - 1).merge();
        page.range(0, 0, 0, width - 1).style().wrapText(true).verticalAlignment("top").fontColor("5F6670").set();
        page.rowHeight(0, 48);
        for (int place = 0; place < width; place++) {
            var column = sheet.columns().get(place);
            writeColumn(page, place, column);
            if (!column.choices().isEmpty()) {
                offer(page, place, column.choices(), lists, list++);
            }
        }
        page.freezePane(0, 2);
        return list;
    }

    private static void writeColumn(Worksheet page, int place, Column<?> column) {
        page.width(place, Math.max(12, Math.min(30, column.shownExample().length() * 1.3 + 4)));
        page.style(place).format(column.look() == Column.Look.DATE ? "yyyy-mm-dd" : "@").set();
        page.value(1, place, column.title() + (column.isRequired() ? "*" : ""));
        page.style(1, place).bold().fillColor("EEF0F2").borderStyle("thin").borderColor("BFC4CB")
                .fontColor(column.isRequired() ? "97340B" : "1F2329").format("@").set();
        if (!column.words().isEmpty()) {
            page.comment(1, place, column.words());
        }
        page.value(2, place, column.shownExample());
        page.style(2, place).italic().fontColor("9AA0A8").format("@").set();
    }

    private static void offer(Worksheet page, int place, List<String> words, Worksheet lists, int list) {
        for (int row = 0; row < words.size(); row++) {
            lists.value(row, list, words.get(row));
        }
        page.range(2, place, ROWS_WITH_LISTS, place)
                .validateWithList(lists.range(0, list, words.size() - 1, list))
                .allowBlank(true)
                .showErrorMessage(true)
                .errorTitle("不在可选范围内")
                .error("请从下拉列表中选择。");
    }

    private static void writeNotes(Worksheet page, List<Sheet> sheets) {
        var headings = List.of("工作表", "列", "必填", "怎样填", "可选值", "示例");
        int row = 0;
        page.value(row++, 0, "填写说明：一个工作簿可以只填其中几张表；导入时先整体检查，有一处错误就一行也不导入。再次导入同一行会更新原有内容。");
        for (int place = 0; place < headings.size(); place++) {
            page.value(row, place, headings.get(place));
            page.style(row, place).bold().fillColor("EEF0F2").set();
        }
        for (var sheet : sheets) {
            for (var column : sheet.columns()) {
                writeNote(page, ++row, sheet, column);
            }
        }
        for (int place = 0; place < NOTE_WIDTHS.size(); place++) {
            page.width(place, NOTE_WIDTHS.get(place));
        }
        page.freezePane(0, 2);
    }

    private static void writeNote(Worksheet page, int row, Sheet sheet, Column<?> column) {
        var words = List.of(
                sheet.title(), column.title(), column.isRequired() ? "是" : "", column.words(),
                String.join("、", column.choices()), column.shownExample());
        for (int place = 0; place < words.size(); place++) {
            page.value(row, place, words.get(place));
        }
    }
}
