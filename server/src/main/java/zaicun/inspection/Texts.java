package zaicun.inspection;

import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** What the forms of this article ask of their fields. */
public final class Texts {

    private Texts() {}

    public static <T> T required(String field, String title, T value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
        return value;
    }

    /** Stripped, neither empty nor too long. */
    public static String required(String field, String title, String text, int most) {
        return optional(field, required(field, title, text), most);
    }

    /** Stripped, never null, not too long. */
    public static String optional(String field, String text, int most) {
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
}
