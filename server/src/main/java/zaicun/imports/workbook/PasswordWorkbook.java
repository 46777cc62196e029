package zaicun.imports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zaicun.imports.IssuedPassword;

/** The slip with one-time passwords, to be told to each and then destroyed. */
public final class PasswordWorkbook {

    private static final List<String> HEADINGS = List.of("账号", "姓名", "机构", "一次性密码");

    private PasswordWorkbook() {}

    public static void write(List<IssuedPassword> passwords, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Zaicun", "1.0")) {
            var page = workbook.newWorksheet("一次性密码");
            put(page, 0, List.of("首次登录时必须修改密码。此表只能下载一次，请逐人告知后销毁，不要群发。"));
            put(page, 1, HEADINGS);
            int line = 2;
            for (var each : passwords) {
                put(page, line++, List.of(each.account(), each.name(), each.organ(), each.password()));
            }
            for (int place = 0; place < HEADINGS.size(); place++) {
                page.width(place, 24);
                page.style(1, place).bold().set();
            }
        }
    }

    private static void put(Worksheet page, int line, List<String> words) {
        for (int place = 0; place < words.size(); place++) {
            page.value(line, place, words.get(place));
        }
    }
}
