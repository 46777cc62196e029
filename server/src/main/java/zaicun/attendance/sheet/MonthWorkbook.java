package zaicun.attendance.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * 考勤月报表 as a workbook in the official layout: two lines a person (day, night), sums, signatures; corrections and
 * differences on sheets of their own. Lines are written as they come, so that a district needs little memory.
 */
public final class MonthWorkbook implements AutoCloseable {

    private static final List<String> FRONT = List.of("序号", "村", "姓名", "职务", "派出单位", "昼夜");
    private static final List<String> SUMS = List.of("在村天数", "夜宿夜数", "外出天数", "不在村天数", "未登记天数", "请假（按假别）");
    private static final String LEGEND =
            "符号：√ 白天在村　● 夜宿在村　○ 公务外出　△ 请假　休 休息　× 不在村（不等于认定缺勤）　· 不在村过夜　— 未登记或不详";
    private static final int FLUSH_EVERY = 200;

    private final Workbook workbook;
    private final Worksheet main;
    private final String month;
    private final List<String> signatures;
    private final List<MonthSheet.SheetCorrection> corrections = new ArrayList<>();
    private final List<MonthSheet.Difference> differences = new ArrayList<>();
    private int row = 3;
    private int people;
    private int width;

    /** @param signatures who signed for the village and who confirmed at the street, or empty */
    public MonthWorkbook(OutputStream out, String month, List<String> signatures) {
        this.workbook = new Workbook(out, "Zaicun", "1.0");
        this.main = workbook.newWorksheet("考勤月报表");
        this.month = month;
        this.signatures = List.copyOf(signatures);
    }

    public void add(MonthSheet sheet) throws IOException {
        if (people == 0) {
            head(sheet);
        }
        for (var person : sheet.rows()) {
            line(sheet, person);
        }
        corrections.addAll(sheet.corrections());
        differences.addAll(sheet.differences());
    }

    private void head(MonthSheet sheet) {
        width = FRONT.size() + sheet.days().size() + SUMS.size();
        main.value(0, 0, "驻村干部考勤月报表");
        main.range(0, 0, 0, width - 1).merge();
        main.range(0, 0, 0, width - 1).style().bold().fontSize(18).horizontalAlignment("center").set();
        main.value(1, 0, "月份：" + month + "　　制度依据：第二条（2.5、2.6）");
        int column = 0;
        for (var title : FRONT) {
            main.value(2, column++, title);
        }
        for (var day : sheet.days()) {
            main.value(2, column++, day.date().getDayOfMonth());
        }
        for (var title : SUMS) {
            main.value(2, column++, title);
        }
        main.range(2, 0, 2, width - 1).style().bold().horizontalAlignment("center").wrapText(true)
                .borderStyle(BorderStyle.THIN).set();
        widths(sheet);
        main.freezePane(FRONT.size(), 3);
    }

    private void widths(MonthSheet sheet) {
        double[] front = {6, 16, 12, 12, 24, 6};
        for (int i = 0; i < front.length; i++) {
            main.width(i, front[i]);
        }
        for (int i = 0; i < sheet.days().size(); i++) {
            main.width(front.length + i, 4);
        }
        for (int i = 0; i < SUMS.size(); i++) {
            main.width(front.length + sheet.days().size() + i, i == SUMS.size() - 1 ? 28 : 10);
        }
    }

    private void line(MonthSheet sheet, MonthSheet.SheetRow person) throws IOException {
        main.value(row, 0, ++people);
        main.value(row, 1, sheet.villageName());
        main.value(row, 2, person.name());
        main.value(row, 3, person.post());
        main.value(row, 4, person.unit());
        main.value(row, 5, "昼");
        main.value(row + 1, 5, "夜");
        int column = FRONT.size();
        for (var cell : person.cells()) {
            main.value(row, column, cell.day());
            main.value(row + 1, column++, cell.night());
        }
        sums(person.totals(), column);
        main.range(row, 0, row + 1, width - 1).style().borderStyle(BorderStyle.THIN).set();
        row += 2;
        if (people % FLUSH_EVERY == 0) {
            main.flush();
        }
    }

    private void sums(MonthSheet.SheetTotals totals, int first) {
        int column = first;
        main.value(row, column++, totals.villageDays());
        main.value(row, column++, totals.villageNights());
        main.value(row, column++, totals.tripDays());
        main.value(row, column++, totals.awayDays());
        main.value(row, column++, totals.unknownDays());
        main.value(row, column, totals.leaves().stream()
                .map(leave -> leave.kind() + leave.days() + "天")
                .collect(Collectors.joining("，")));
    }

    private void foot() {
        main.value(row + 1, 0, LEGEND);
        var signed = signatures.isEmpty() ? List.of("", "") : signatures;
        main.value(row + 2, 0, "村党组织（签字）：" + signed.get(0));
        main.value(row + 2, FRONT.size() + 6, "街道党工委（审核）：" + signed.get(1));
        main.value(row + 2, FRONT.size() + 18, "驻村工作办公室（签收）：");
    }

    private void corrections() throws IOException {
        if (corrections.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet("更正清单");
        titles(sheet, List.of("姓名", "日期", "昼夜", "原登记", "更正为", "原因", "更正人", "更正日期"));
        int line = 1;
        for (var each : corrections) {
            write(sheet, line++, List.of(
                    each.name(), each.date().toString(), each.part() == zaicun.attendance.Part.DAY ? "昼" : "夜",
                    each.before().title(), each.after().title(), each.reason(), each.recorder(),
                    each.recordedOn().toString()));
        }
        sheet.finish();
    }

    private void differences() throws IOException {
        if (differences.isEmpty()) {
            return;
        }
        var sheet = workbook.newWorksheet("需核对事项");
        titles(sheet, List.of("姓名", "日期", "类别", "说明"));
        int line = 1;
        for (var each : differences) {
            write(sheet, line++, List.of(each.name(), each.date().toString(), each.kind().title(), each.words()));
        }
        sheet.finish();
    }

    private static void titles(Worksheet sheet, List<String> titles) {
        write(sheet, 0, titles);
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, 18);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            sheet.value(row, i, values.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        foot();
        main.finish();
        corrections();
        differences();
        workbook.close();
    }
}
