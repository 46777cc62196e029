package zaicun.kernel;

import java.time.LocalDate;
import java.util.Collection;

/** What forms ask of their fields: there, not too long, not in the future. What is wrong is an {@link InputError}. */
public final class Fields {

    private Fields() {}

    /** @param title what the field is called on the screen */
    public static void require(String field, String title, Object value) {
        if (value == null || value instanceof String text && text.isBlank() || value instanceof Collection<?> some && some.isEmpty()) {
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

    /** A fact lies in the past or is of today. */
    public static void notAfter(LocalDate today, String field, LocalDate on) {
        if (on.isAfter(today)) {
            throw new InputError(field, "日期 " + on + " 在今天（" + today + "）之后；请填写实际发生的日期。");
        }
    }
}
