package zaicun.integrity.reports;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/**
 * A report as it is typed.
 *
 * @param id made on the device, telling no time (UUIDv4), so that sending it again doubles nothing
 * @param secret made on the device: whoever has it and the number follows the report
 * @param village 12-digit code, as the poster's code says it
 * @param district host district, where no village is known and there are several
 * @param discipline code of the policy's disciplines
 */
public record ReportForm(
        UUID id, String secret, Optional<String> village, Optional<String> district, String discipline, String what,
        Optional<String> where, Optional<String> when, Optional<String> whom, Optional<String> name, Optional<String> phone) {

    private static final int WHAT_AT_LEAST = 10;
    private static final int WHAT_AT_MOST = 5_000;
    private static final int LINE_AT_MOST = 200;

    public ReportForm {
        if (id == null || id.version() != 4) {
            throw new InputError("id", "这次提交没有编号；请刷新页面后重试。");
        }
        secret = Slip.secret(secret);
        if (discipline == null || discipline.isBlank()) {
            throw new InputError("discipline", "请选择反映的是哪方面的问题。");
        }
        what = what == null ? "" : what.strip();
        if (what.length() < WHAT_AT_LEAST || what.length() > WHAT_AT_MOST) {
            throw new InputError(
                    "what", "请用 " + WHAT_AT_LEAST + " 至 " + WHAT_AT_MOST + " 个字写清楚发生了什么；现在有 " + what.length() + " 个字。");
        }
        where = line("where", "地点", where);
        when = line("when", "时间", when);
        whom = line("whom", "反映的人", whom);
        name = line("name", "姓名", name);
        phone = line("phone", "电话", phone);
    }

    private static Optional<String> line(String field, String title, Optional<String> written) {
        var line = written.map(String::strip).filter(text -> !text.isEmpty());
        if (line.filter(text -> text.length() > LINE_AT_MOST).isPresent()) {
            throw new InputError(field, title + "请写在 " + LINE_AT_MOST + " 个字以内；详细情况写在“发生了什么”里。");
        }
        return line;
    }
}
