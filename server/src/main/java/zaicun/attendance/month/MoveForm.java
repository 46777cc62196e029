package zaicun.attendance.month;

import java.util.Optional;
import zaicun.kernel.InputError;

/** A move of a month; {@code words} say why it is sent back or reopened. */
public record MoveForm(String village, String month, MonthMove move, Optional<String> words) {

    public MoveForm {
        if (village == null || month == null || move == null) {
            throw new InputError("move", "没有说明是哪个村、哪个月、办什么；请刷新页面后重试。");
        }
    }

    String said() {
        return words.orElse("").strip();
    }
}
