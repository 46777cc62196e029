package zaicun.support.benefits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** What people are provided with, as a workbook. */
@Component
class BenefitsSheet {

    private static final List<String> HEADS = List.of(
            "姓名", "岗位", "驻点村", "到岗日期", "保险保到", "本年体检", "参加工作时间", "年休假应休（天）", "已休（天）", "剩余（天）");

    byte[] of(BenefitsView benefits) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet("人员保障");
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
                sheet.width(column, 16);
            }
            sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().fillColor("EEEEEE").set();
            sheet.freezePane(0, 1);
            int line = 1;
            for (var person : benefits.people()) {
                write(sheet, line++, person);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int line, BenefitsView.Person person) {
        sheet.value(line, 0, person.name());
        sheet.value(line, 1, person.post());
        sheet.value(line, 2, person.villageName());
        sheet.value(line, 3, person.from().toString());
        sheet.value(line, 4, person.insuredTo().map(Object::toString).orElse("没有保险"));
        sheet.value(line, 5, person.checkedOn().map(Object::toString).orElse("未体检"));
        person.leave().ifPresent(leave -> {
            sheet.value(line, 6, leave.since().toString());
            sheet.value(line, 7, leave.entitled());
            sheet.value(line, 8, leave.taken());
            sheet.value(line, 9, leave.left());
        });
    }
}
