package zaicun.support.subsidies;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** 驻村补助发放清单 as a workbook for the cashier, with room for signatures. */
@Component
class SubsidyWorkbook {

    private static final String MONEY = "#,##0.00";
    private static final List<String> FRONT = List.of("序号", "姓名", "岗位", "驻点村", "在任天数", "在村天数");

    byte[] of(SubsidyView.Whole whole) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            list(book.newWorksheet("补助清单"), whole);
            if (!whole.differences().isEmpty()) {
                differences(book.newWorksheet("定稿后的差异"), whole.differences());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void list(Worksheet sheet, SubsidyView.Whole whole) {
        var list = whole.sheet();
        var heads = new ArrayList<>(FRONT);
        list.rates().forEach(rate -> heads.add(rate.title() + "（" + rate.amount() + " 元/" + rate.per() + "）"));
        heads.addAll(List.of("合计（元）", "领款人签字"));
        int width = heads.size();
        sheet.value(0, 0, "驻村补助发放清单");
        sheet.range(0, 0, 0, width - 1).merge();
        sheet.range(0, 0, 0, width - 1).style().bold().fontSize(18).horizontalAlignment("center").set();
        sheet.value(1, 0, "单位：%s　月份：%s　%s　依据：第十一条（11.4）".formatted(
                list.unitName(), list.month(),
                whole.line().version() == 0 ? "未定稿" : "第 " + whole.line().version() + " 版"));
        for (int column = 0; column < width; column++) {
            sheet.value(2, column, heads.get(column));
            sheet.width(column, column == 0 ? 6 : 15);
        }
        sheet.range(2, 0, 2, width - 1).style().bold().wrapText(true).horizontalAlignment("center")
                .borderStyle(BorderStyle.THIN).set();
        int line = 3;
        for (var row : list.rows()) {
            write(sheet, line, row, line - 2);
            sheet.range(line, 0, line, width - 1).style().borderStyle(BorderStyle.THIN).set();
            line++;
        }
        sheet.value(line, 1, "合计");
        money(sheet, line, width - 2, list.total());
        sheet.value(line + 2, 0, "单位负责人：");
        sheet.value(line + 2, 3, "审核：");
        sheet.value(line + 2, 6, "出纳：");
    }

    private static void write(Worksheet sheet, int line, SubsidySheet.Row row, int number) {
        sheet.value(line, 0, number);
        sheet.value(line, 1, row.name());
        sheet.value(line, 2, row.post());
        sheet.value(line, 3, row.villageName());
        sheet.value(line, 4, row.inPlace());
        sheet.value(line, 5, row.days());
        int column = FRONT.size();
        for (var amount : row.amounts()) {
            money(sheet, line, column++, amount);
        }
        money(sheet, line, column, row.total());
    }

    private static void differences(Worksheet sheet, List<SubsidySheet.Difference> differences) {
        var heads = List.of("姓名", "定稿天数", "现在天数", "定稿金额（元）", "现在金额（元）", "应补（元，负数为应扣）");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
            sheet.width(column, 16);
        }
        int line = 1;
        for (var each : differences) {
            sheet.value(line, 0, each.name());
            sheet.value(line, 1, each.daysBefore());
            sheet.value(line, 2, each.daysNow());
            money(sheet, line, 3, each.before());
            money(sheet, line, 4, each.now());
            money(sheet, line++, 5, each.difference());
        }
    }

    private static void money(Worksheet sheet, int line, int column, String amount) {
        sheet.value(line, column, new BigDecimal(amount));
        sheet.style(line, column).format(MONEY).set();
    }
}
