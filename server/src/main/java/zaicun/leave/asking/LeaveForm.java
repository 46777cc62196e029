package zaicun.leave.asking;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.InputError;

/**
 * A leave as it is asked for.
 *
 * @param id UUIDv7 made by the client; the same id is counted once
 * @param kind code of the policy's kinds
 * @param standsIn who looks after the work meanwhile, a name
 * @param reportedFirst when it was told before it was asked (3.6)
 */
public record LeaveForm(
        UUID id,
        String kind,
        HalfDay from,
        HalfDay to,
        String reason,
        String destination,
        String phone,
        String standsIn,
        Optional<ReportForm> reportedFirst) {

    private static final int LONGEST = 500;

    /** Not a rule: a mistyped year would have thousands of years counted day by day. */
    private static final int LONGEST_DAYS = 400;

    public LeaveForm {
        reason = text("reason", "请假事由", reason);
        destination = text("destination", "前往地点", destination);
        phone = text("phone", "联系电话", phone);
        standsIn = text("standsIn", "工作代办人", standsIn);
        reportedFirst = reportedFirst == null ? Optional.empty() : reportedFirst;
    }

    LeaveForm withId(UUID known) {
        return new LeaveForm(known, kind, from, to, reason, destination, phone, standsIn, reportedFirst);
    }

    /** The half-days asked for; what is missing or upside down is an {@link InputError}. */
    public HalfDaySpan halves() {
        if (from == null || from.date() == null || from.half() == null) {
            throw new InputError("from", "没有填写请假开始时间；请选择日期和上午或下午。");
        }
        if (to == null || to.date() == null || to.half() == null) {
            throw new InputError("to", "没有填写请假结束时间；请选择日期和上午或下午。");
        }
        if (to.isBefore(from)) {
            throw new InputError("to", "结束时间早于开始时间；请重新选择。");
        }
        if (ChronoUnit.DAYS.between(from.date(), to.date()) > LONGEST_DAYS) {
            throw new InputError("to", "一次请假超过 %d 天；请核对年份，确需更长的请续假。".formatted(LONGEST_DAYS));
        }
        return new HalfDaySpan(from, to);
    }

    String kindCode() {
        if (kind == null || kind.isBlank()) {
            throw new InputError("kind", "没有选择假别；请选择一种。");
        }
        return kind;
    }

    void requireComplete() {
        if (id == null) {
            throw new InputError("id", "缺少申请编号；请刷新页面后重新填写。");
        }
        if (reason.isBlank()) {
            throw new InputError("reason", "没有填写请假事由；请简要写明。");
        }
        if (!phone.isBlank() && !phone.matches("[0-9+\\- ]{7,20}")) {
            throw new InputError("phone", "联系电话“" + phone + "”不是电话号码；请填写手机号或座机号。");
        }
    }

    private static String text(String field, String title, String value) {
        var text = value == null ? "" : value.strip();
        if (text.length() > LONGEST) {
            throw new InputError(field, "%s超过 %d 字；请精简。".formatted(title, LONGEST));
        }
        return text;
    }
}
