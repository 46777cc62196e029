package zaicun.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says why a value cannot be read as what it should be, and how to write it. */
final class Unreadable {

    private static final Map<Class<?>, String> HOW = Map.of(
            LocalDate.class, "不是有效的日期；请按 2026-01-31 的样子填写。",
            YearMonth.class, "不是有效的月份；请按 2026-01 的样子填写。",
            LocalDateTime.class, "不是有效的时间；请按 2026-01-31T08:30 的样子填写。",
            UUID.class, "不是有效的编号；请刷新页面后重试。",
            Integer.class, "不是整数；请填写数字。",
            int.class, "不是整数；请填写数字。",
            Boolean.class, "只能是 true（是）或 false（否）。",
            boolean.class, "只能是 true（是）或 false（否）。");

    private Unreadable() {}

    /** @param wanted null where it is not known */
    static String words(String value, Class<?> wanted) {
        var shown = "“" + (value.length() > 40 ? value.substring(0, 40) + "…" : value) + "”";
        if (wanted != null && wanted.isEnum()) {
            var allowed = Stream.of(wanted.getEnumConstants()).map(Object::toString).collect(Collectors.joining("、"));
            return shown + "不在可选范围内；可填：" + allowed + "。";
        }
        return shown + HOW.getOrDefault(wanted == null ? Object.class : wanted, "不是有效的值；请检查后重试。");
    }
}
