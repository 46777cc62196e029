package zaicun.households;

import java.util.Set;
import zaicun.kernel.InputError;

/**
 * What is written down about a household.
 *
 * @param code the national system's code; the same code again updates
 * @param village 12-digit division code
 * @param phone in clear, or empty
 */
public record HouseholdForm(
        String code,
        String village,
        String head,
        HouseholdKind kind,
        Set<Mark> marks,
        String address,
        String phone) {

    public HouseholdForm {
        code = filled("code", "户编码", code);
        head = filled("head", "户主姓名", head);
        if (village == null || !village.matches("\\d{12}")) {
            throw new InputError("village", "村代码“" + village + "”不是 12 位数字；请按行政区划代码填写。");
        }
        if (kind == null) {
            throw new InputError("kind", "没有填写农户类别；请从脱贫户、三类监测户或其他农户中选择。");
        }
        marks = marks == null ? Set.of() : Set.copyOf(marks);
        address = address == null ? "" : address.strip();
        phone = phone == null ? "" : phone.strip();
        if (!phone.matches("|[0-9+\\- ]{7,20}")) {
            throw new InputError("phone", "联系电话“" + phone + "”不是电话号码；请只填数字，没有电话可以不填。");
        }
    }

    private static String filled(String field, String title, String text) {
        if (text == null || text.isBlank()) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
        return text.strip();
    }
}
