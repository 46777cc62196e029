package zaicun.leave.asking;

import java.time.Instant;
import java.util.UUID;
import zaicun.kernel.HalfDay;
import zaicun.kernel.InputError;

/**
 * Told before it was asked (3.6).
 *
 * @param id UUIDv7 made by the client
 * @param from first half-day away
 * @param means code of the policy's means, such as a phone call
 * @param personTold name and post of whoever was told
 */
public record ReportForm(UUID id, HalfDay from, String means, Instant toldAt, String personTold, String words) {

    public ReportForm {
        means = means == null ? "" : means.strip();
        personTold = personTold == null ? "" : personTold.strip();
        words = words == null ? "" : words.strip();
    }

    void requireComplete() {
        require(id != null, "reportedFirst.id", "缺少报告编号；请刷新页面后重新填写。");
        require(from != null && from.date() != null && from.half() != null, "reportedFirst.from", "没有填写离岗的第一天；请选择。");
        require(!means.isEmpty(), "reportedFirst.means", "没有填写用什么方式报告；请选择。");
        require(toldAt != null, "reportedFirst.toldAt", "没有填写什么时候报告的；请选择时间。");
        require(!personTold.isEmpty(), "reportedFirst.personTold", "没有填写向谁报告；请填写姓名。");
        require(personTold.length() <= 50 && words.length() <= 500, "reportedFirst.words", "填写的内容太长；请精简。");
    }

    private static void require(boolean given, String field, String message) {
        if (!given) {
            throw new InputError(field, message);
        }
    }
}
