package zaicun.selection.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.InputError;

/** A change as the sending unit reports it; {@code version} where one that was sent back is handed in again. */
public record ChangeForm(
        String district,
        UUID posting,
        ChangeKind kind,
        String ground,
        String words,
        LocalDate lastOn,
        Optional<Integer> version) {

    private static final int LONGEST = 500;

    public ChangeForm {
        ground = ground == null ? "" : ground.strip();
        words = words == null ? "" : words.strip();
        version = version == null ? Optional.empty() : version;
    }

    void requireComplete() {
        require("district", "驻点区", district);
        if (!district.matches("\\d{6}")) {
            throw new InputError("district", "区代码“" + district + "”不是 6 位数字；请重新选择人员。");
        }
        require("posting", "要调整的驻村干部", posting);
        require("kind", "调整方式", kind);
        require("lastOn", "拟离任日期", lastOn);
        if (ground.isEmpty()) {
            throw new InputError("ground", "没有选择调整原因；请从列表中选择。");
        }
        if (words.length() < 5 || words.length() > LONGEST) {
            throw new InputError("words", "请用 5 至 " + LONGEST + " 个字写明具体情况。");
        }
    }

    District host() {
        return new District(district);
    }

    private static void require(String field, String title, Object value) {
        if (value == null) {
            throw new InputError(field, "没有填写" + title + "；请填写后重试。");
        }
    }
}
