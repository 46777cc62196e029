package zaicun.support.funds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A year's funds as a workbook: one sheet of units, one of payments. */
@Component
class FundsSheet {

    private static final List<String> UNITS =
            List.of("派出单位", "驻地", "人数", "应保障（元）", "预算（元）", "已支付（元）", "尚缺（元）");
    private static final List<String> PAYMENTS =
            List.of("派出单位", "付款日期", "金额（元）", "用途", "说明", "状态", "更正原因", "登记人");
    private static final String MONEY = "#,##0.00";

    byte[] of(FundsView funds) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            units(book.newWorksheet(funds.year() + "年经费汇总"), funds.accounts());
            payments(book.newWorksheet("付款明细"), funds.payments());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void units(Worksheet sheet, List<FundsView.Account> accounts) {
        head(sheet, UNITS);
        int line = 1;
        for (var account : accounts) {
            sheet.value(line, 0, account.unitName());
            sheet.value(line, 1, account.districtName());
            sheet.value(line, 2, account.people());
            money(sheet, line, 3, account.owed());
            var budget = account.budget();
            if (budget.isPresent()) {
                money(sheet, line, 4, budget.get().amount());
            }
            money(sheet, line, 5, account.paid());
            money(sheet, line++, 6, account.gap());
        }
    }

    private static void payments(Worksheet sheet, List<FundsView.Line> lines) {
        head(sheet, PAYMENTS);
        int line = 1;
        for (var each : lines) {
            sheet.value(line, 0, each.unitName());
            sheet.value(line, 1, each.paidOn().toString());
            money(sheet, line, 2, each.amount());
            sheet.value(line, 3, each.purposeTitle());
            sheet.value(line, 4, each.words());
            sheet.value(line, 5, each.state());
            sheet.value(line, 6, each.reason());
            sheet.value(line++, 7, each.recorder());
        }
    }

    private static void head(Worksheet sheet, List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
            sheet.width(column, column == 0 || titles.get(column).equals("说明") ? 28 : 16);
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().fillColor("EEEEEE").set();
        sheet.freezePane(0, 1);
    }

    private static void money(Worksheet sheet, int line, int column, String amount) {
        sheet.value(line, column, new BigDecimal(amount));
        sheet.style(line, column).format(MONEY).set();
    }
}
