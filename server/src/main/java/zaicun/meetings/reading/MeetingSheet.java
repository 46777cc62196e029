package zaicun.meetings.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A list of meetings as a workbook. */
@Component
class MeetingSheet {

    private static final List<String> HEADS = List.of("驻点村", "会议日期", "主持人", "到会人数", "安排任务", "未完成任务", "登记人", "记录摘要");
    private static final List<Integer> WIDTHS = List.of(18, 14, 12, 10, 10, 12, 12, 60);

    byte[] of(List<MeetingRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("工作队例会");
            head(sheet);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet, i + 1, rows.get(i));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void head(Worksheet sheet) {
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, HEADS.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().fillColor("EEEEEE").set();
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int line, MeetingRow row) {
        sheet.value(line, 0, row.villageName());
        sheet.value(line, 1, row.on());
        sheet.style(line, 1).format("yyyy-MM-dd").set();
        sheet.value(line, 2, row.chairName());
        sheet.value(line, 3, row.attended());
        sheet.value(line, 4, row.tasks());
        sheet.value(line, 5, row.openTasks());
        sheet.value(line, 6, row.recorder());
        sheet.value(line, 7, row.words());
    }
}
