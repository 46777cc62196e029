package zaicun.leave.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;

/** A list of leaves as a workbook. */
@Component
class LeaveSheet {

    private static final List<String> HEADS =
            List.of("姓名", "职务", "派出单位", "驻点村", "假别", "开始", "结束", "天数", "条款", "状态", "当前办理");
    private static final List<Integer> WIDTHS = List.of(12, 12, 24, 18, 12, 18, 18, 8, 8, 12, 24);

    byte[] of(List<LeaveRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("请假一览");
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

    private static void write(Worksheet sheet, int line, LeaveRow row) {
        var texts = List.of(
                row.name(), row.post(), row.unit(), row.village(), row.kindTitle(), words(row.from()), words(row.to()));
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(line, column, texts.get(column));
        }
        sheet.value(line, 7, row.days());
        sheet.value(line, 8, row.clause());
        sheet.value(line, 9, row.stageTitle());
        sheet.value(line, 10, row.waitsFor());
    }

    private static String words(HalfDay half) {
        return half.date() + (half.half() == Half.AM ? " 上午" : " 下午");
    }
}
