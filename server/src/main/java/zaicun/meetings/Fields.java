package zaicun.meetings;

import java.time.LocalDate;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** What the forms of meetings and studies ask of their fields. */
public final class Fields {

    private Fields() {}

    public static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    /** Stripped, never null, not longer than {@code most} characters. */
    public static String text(String field, String text, int most) {
        var stripped = text == null ? "" : text.strip();
        require(stripped.length() <= most, field, "文字太长：" + stripped.length() + " 字，最多 " + most + " 字；请精简。");
        return stripped;
    }

    public static String needed(String field, String title, String text, int most) {
        var stripped = text(field, text, most);
        require(!stripped.isEmpty(), field, "没有填写" + title + "；请填写后重试。");
        return stripped;
    }

    public static District district(String code) {
        require(code != null && code.matches("\\d{6}"), "district", "区代码“" + code + "”不是 6 位数字；请刷新页面后重试。");
        return new District(code);
    }

    /** A fact lies in the past or is of today. */
    public static void notAfter(LocalDate today, LocalDate on, String title) {
        require(!on.isAfter(today), "on", title + " " + on + " 在今天（" + today + "）之后；请填写实际召开的日期。");
    }
}
