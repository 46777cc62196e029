package zaicun.households.keeping;

import java.text.Normalizer;
import java.util.Locale;
import zaicun.households.Forms;
import zaicun.kernel.InputError;

/** What the import asks of the same cells. */
final class FormChecks {

    private static final int LONGEST_NAME = 50;

    private FormChecks() {}

    static String name(String field, String title, String text) {
        Forms.require(field, title, text);
        var name = Forms.text(field, text, LONGEST_NAME);
        if (name.chars().noneMatch(Character::isLetter)) {
            throw new InputError(field, title + "“" + name + "”不是姓名；请填写汉字姓名。");
        }
        return name;
    }

    static String code(String text) {
        Forms.require("code", "户编码", text);
        var code = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        if (!code.matches("[0-9A-Z_-]{4,40}")) {
            throw new InputError("code", "户编码“" + code + "”不对；请填写全国系统中的户编号（4 至 40 位数字或字母）。");
        }
        return code;
    }

    static String phone(String text) {
        var phone = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[-—()\\s]", "");
        if (!phone.matches("(\\+?86)?1\\d{10}|0?\\d{7,12}")) {
            throw new InputError("phone", "联系电话“" + text + "”不是电话号码；手机填 11 位，座机连区号填写。");
        }
        return phone;
    }
}
