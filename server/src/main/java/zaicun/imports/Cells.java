package zaicun.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import zaicun.kernel.InputError;
import zaicun.roster.IdentityNumber;

/** How filled cells are read, and what is said of those that cannot be. */
final class Cells {

    private static final Pattern DATE =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(\\s+0?0:00(:00)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final int SHOWN = 30;

    private Cells() {}

    static String text(String title, RawCell cell, int atMost) {
        refuseLostDigits(title, cell);
        if (cell.text().length() > atMost) {
            throw new InputError(
                    title, title + "有 " + cell.text().length() + " 个字，最多 " + atMost + " 个；请写短一些。");
        }
        return cell.text();
    }

    static String name(String title, RawCell cell) {
        var name = text(title, cell, 50).replaceAll("(?<=\\p{IsHan})[\\s\\u00a0\\u3000]+(?=\\p{IsHan})", "");
        if (name.chars().noneMatch(Character::isLetter)) {
            throw wrong(title, cell, "不是姓名；请填写汉字姓名。");
        }
        return name;
    }

    static String code(String title, RawCell cell, String pattern, String hint) {
        refuseLostDigits(title, cell);
        var code = cell.halfWidth().toUpperCase(Locale.ROOT);
        if (!code.matches(pattern)) {
            throw wrong(title, cell, "不对；" + hint);
        }
        return code;
    }

    static String division(String title, RawCell cell) {
        var code = cell.halfWidth();
        if (!code.matches("[1-9]\\d{11}")) {
            throw wrong(title, cell, "不是 12 位区划代码；请按统计用区划代码填写，如 420117001001。");
        }
        return code;
    }

    static IdentityNumber identity(RawCell cell) {
        if (cell.lostDigits()) {
            throw new InputError(
                    "身份证号", "身份证号被 Excel 存成了数字，第 15 位以后已丢失；请先把单元格格式改为“文本”，再重新填写 18 位号码。");
        }
        return new IdentityNumber(cell.halfWidth());
    }

    static String phone(String title, RawCell cell) {
        var phone = cell.halfWidth().replaceAll("[-—()]", "");
        if (!phone.matches("(\\+?86)?1\\d{10}|0?\\d{7,12}")) {
            throw wrong(title, cell, "不是电话号码；手机填 11 位，座机连区号填写。");
        }
        return phone;
    }

    static LocalDate date(RawCell cell) {
        var text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC);
        try {
            var date = cell.kind() == RawCell.Kind.NUMBER ? numbered(text) : written(text);
            if (!date.isBefore(EARLIEST) && !date.isAfter(LATEST)) {
                return date;
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException noDate) {
            throw new InputError("日期", "“" + shortened(cell.text()) + "”不是日期；请按 2026-01-31 的样子填写。");
        }
        throw new InputError("日期", "“" + shortened(cell.text()) + "”太早或太晚；请按 2026-01-31 的样子填写。");
    }

    /** Excel counts days from the last of 1899; somebody may also have typed 20260131. */
    private static LocalDate numbered(String text) {
        var whole = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        return DIGITS.matcher(whole).matches() ? written(whole) : EXCEL_DAY_ZERO.plusDays(Integer.parseInt(whole));
    }

    private static LocalDate written(String text) {
        var parts = DATE.matcher(text);
        var digits = DIGITS.matcher(text);
        var found = parts.matches() ? parts : digits;
        if (found == digits && !digits.matches()) {
            throw new DateTimeException("no date");
        }
        return LocalDate.of(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    static <T> T choice(String title, RawCell cell, List<String> offered, Map<String, T> meanings) {
        var meaning = meanings.get(cell.text());
        if (meaning == null) {
            throw wrong(title, cell, "不在可选范围内；请填写：" + String.join("、", offered) + "。");
        }
        return meaning;
    }

    private static void refuseLostDigits(String title, RawCell cell) {
        if (cell.lostDigits()) {
            throw new InputError(title, title + "被 Excel 存成了数字，后几位已丢失；请先把单元格格式改为“文本”，再重新填写。");
        }
    }

    private static InputError wrong(String title, RawCell cell, String rest) {
        return new InputError(title, title + "“" + shortened(cell.text()) + "”" + rest);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
