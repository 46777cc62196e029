package zaicun.support.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * A round to open.
 *
 * @param district six digits of the host district; may be left out where the bureau has people in one only
 * @param units only these units' people; without any, those of all units of the bureau
 */
public record OpenForm(
        UUID id,
        Optional<String> district,
        String kind,
        String title,
        LocalDate from,
        LocalDate to,
        Optional<Set<UUID>> units) {

    public OpenForm {
        title = title == null ? "" : title.strip();
        require(id != null, "id", "提交的内容不完整；请刷新页面后重试。");
        require(kind != null && !kind.isBlank(), "kind", "没有选考核种类；请选择平时、年度或期满考核。");
        require(!title.isEmpty() && title.length() <= 60, "title", "没有写考核名称，或超过 60 字；例如“2026 年度考核”。");
        require(from != null, "from", "没有填考核期的起始日期；请按 2026-01-01 的样子填写。");
        require(to != null, "to", "没有填考核期的截止日期；请按 2026-12-31 的样子填写。");
        require(!to.isBefore(from), "to", "考核期截止日期早于起始日期；请核对。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    Span period() {
        return Span.of(from, to);
    }
}
