package zaicun.inspection.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list of findings as a workbook; cells are texts, nothing in them is ever a formula. */
final class FindingSheet {

    private static final List<String> HEADS =
            List.of("驻点村", "督查方式", "组织单位", "条款", "督查内容", "当事人", "问题", "发现日期", "整改期限", "状态", "是否超期");
    private static final List<Integer> WIDTHS = List.of(18, 10, 22, 8, 20, 12, 50, 12, 12, 22, 10);

    private FindingSheet() {}

    static byte[] of(List<FindingViews.Row> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("督查问题");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().fillColor("EEEEEE").set();
            sheet.freezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, FindingViews.Row row) {
        var texts = List.of(
                row.villageName(), row.kindTitle(), row.officeName(), row.clause(), row.subjectTitle(), row.personName(),
                row.words(), row.foundOn().toString(), row.dueOn().map(LocalDate::toString).orElse(""), row.stateTitle(),
                row.overdue() ? "已超期" : "");
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(line, column, texts.get(column));
        }
    }
}
