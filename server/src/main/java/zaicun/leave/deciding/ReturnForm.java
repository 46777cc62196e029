package zaicun.leave.deciding;

import zaicun.kernel.HalfDay;
import zaicun.kernel.InputError;

/**
 * Coming back (销假).
 *
 * @param back the first half-day in the village again
 */
public record ReturnForm(HalfDay back, String words) {

    public ReturnForm {
        words = words == null ? "" : words.strip();
        if (back == null || back.date() == null || back.half() == null) {
            throw new InputError("back", "没有填写返岗时间；请选择日期和上午或下午。");
        }
        if (words.length() > 500) {
            throw new InputError("words", "说明超过 500 字；请精简。");
        }
    }
}
