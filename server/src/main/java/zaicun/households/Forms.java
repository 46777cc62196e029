package zaicun.households;

import java.time.LocalDate;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** What all forms of this article ask of their fields. */
public final class Forms {

    private Forms() {}

    public static void require(String field, String title, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
    }

    /** Stripped, never null, not longer than {@code most} characters. */
    public static String text(String field, String text, int most) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > most) {
            throw new InputError(field, "文字太长：" + stripped.length() + " 字，最多 " + most + " 字；请精简。");
        }
        return stripped;
    }

    public static District district(String code) {
        if (code == null || !code.matches("\\d{6}")) {
            throw new InputError("district", "区代码“" + code + "”不是 6 位数字；请刷新页面后重试。");
        }
        return new District(code);
    }

    /** A fact lies in the past or is of today. */
    public static void notAfter(LocalDate today, LocalDate on, String title) {
        if (on.isAfter(today)) {
            throw new InputError("on", title + " " + on + " 在今天（" + today + "）之后；请填写实际发生的日期。");
        }
    }
}
