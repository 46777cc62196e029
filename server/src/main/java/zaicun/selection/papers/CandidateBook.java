package zaicun.selection.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import zaicun.selection.reading.CandidateRow;

/** The list of candidates as a workbook, as much of it as the screen shows. */
final class CandidateBook {

    private static final List<String> HEADS = List.of(
            "姓名", "性别", "出生日期", "学历", "职务职级", "派出单位", "驻点村", "工作队", "岗位", "任队长", "计划到岗", "资格", "状态", "待审核");
    private static final List<Integer> WIDTHS = List.of(10, 6, 12, 12, 16, 24, 16, 24, 10, 8, 12, 12, 22, 28);

    private CandidateBook() {}

    static byte[] of(List<CandidateRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("人选审核备案");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().fillColor("EEEEEE").set();
            sheet.freezePane(0, 1);
            for (int line = 0; line < rows.size(); line++) {
                var cells = cells(rows.get(line));
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(line + 1, column, cells.get(column));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(CandidateRow row) {
        return List.of(
                row.name(), row.sex(), row.birth(), row.education(), row.dutyTitle(), row.unit(), row.village(), row.team(),
                row.post(), row.leads() ? "是" : "否", row.startsOn().toString(), row.verdict(), row.stateTitle(),
                row.waitsFor());
    }
}
