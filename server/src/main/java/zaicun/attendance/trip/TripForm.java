package zaicun.attendance.trip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * What is reported about a trip.
 *
 * @param id made by the device, so that a replay reports nothing twice
 * @param replaces the trip that this one corrects or, with {@code cancelled}, takes back
 */
public record TripForm(
        UUID id,
        UUID person,
        TripKind kind,
        LocalDate from,
        LocalDate to,
        Integer nights,
        String purpose,
        Optional<String> caller,
        Optional<String> place,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> cancelled) {

    private static final int LONGEST_TEXT = 200;
    /** Not a rule: a mistyped year would have thousands of months locked and reckoned. */
    private static final int LONGEST_DAYS = 366;

    public TripForm {
        require(kind != null, "kind", "没有选外出事由的类别；请选择会议、培训、跑办项目或其他公务。");
        require(from != null && to != null, "from", "外出的起止日期没有填全；请按 2026-01-31 的样子填写。");
        require(!to.isBefore(from), "to", "外出结束日期 " + to + " 早于开始日期 " + from + "；请核对。");
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        require(days <= LONGEST_DAYS, "to", "一次外出超过 " + LONGEST_DAYS + " 天；请核对年份，确需更长的请分次报告。");
        nights = nights == null ? (int) days - 1 : nights;
        require(nights >= 0 && nights <= days, "nights", "在外过夜 " + nights + " 晚与起止日期不符；最多 " + days + " 晚。");
        purpose = purpose == null ? "" : purpose.strip();
        require(!purpose.isEmpty(), "purpose", "没有写外出事由；请用一句话写明去做什么。");
        require(purpose.length() <= LONGEST_TEXT, "purpose", "外出事由超过 " + LONGEST_TEXT + " 字；请写得简短一些。");
        require(replaces.isEmpty() || reason.filter(words -> !words.isBlank()).isPresent(), "reason",
                "更正或取消外出需要写明原因；请补充。");
    }

    /** The same under the id of a phone's entry, by whoever sent it. */
    TripForm under(UUID entry, UUID sender) {
        return new TripForm(
                entry, sender, kind, from, to, nights, purpose, caller, place, replaces, reason, cancelled);
    }

    /** What an entry of a phone may leave out, since the entry itself says it. */
    void requireComplete() {
        require(id != null, "id", "缺少记录编号；请刷新页面后重新填写。");
        require(person != null, "person", "没有选外出的人；请选择一名驻村干部。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    Span dates() {
        return Span.of(from, to);
    }

    boolean isCancelled() {
        return cancelled.orElse(false);
    }
}
