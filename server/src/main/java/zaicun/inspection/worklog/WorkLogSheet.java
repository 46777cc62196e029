package zaicun.inspection.worklog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A log as a workbook: a line a person and day. Cells are texts, nothing in them is ever a formula. */
final class WorkLogSheet {

    private static final List<String> HEADS = List.of("姓名", "职务", "日期", "当天的记录", "补充一句");
    private static final List<Integer> WIDTHS = List.of(12, 12, 12, 80, 50);

    private WorkLogSheet() {}

    static byte[] of(WorkLogViews.Log log) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("工作日志");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().fillColor("EEEEEE").set();
            sheet.freezePane(0, 1);
            write(sheet, log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, WorkLogViews.Log log) {
        int line = 1;
        for (var person : log.people()) {
            for (var day : person.days()) {
                sheet.value(line, 0, person.name());
                sheet.value(line, 1, person.post());
                sheet.value(line, 2, day.on().toString());
                sheet.value(line, 3, day.lines().stream().map(WorkLogViews.Line::text).collect(Collectors.joining("；")));
                sheet.value(line, 4, day.said().map(WorkLogViews.Said::words).orElse(""));
                line++;
            }
        }
    }
}
