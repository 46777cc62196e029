package zaicun.support.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * An insurance for one or several people.
 *
 * @param to last day covered
 * @param replaces the record that this one corrects or, with {@code withdrawn}, takes back; then of one person only
 */
public record InsuranceForm(
        List<Line> lines,
        String insurer,
        Optional<String> number,
        LocalDate from,
        LocalDate to,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> withdrawn) {

    public InsuranceForm {
        lines = Line.required(lines);
        insurer = insurer == null ? "" : insurer.strip();
        require(!insurer.isEmpty(), "insurer", "没有写保险公司；请填写名称。");
        require(from != null, "from", "没有填保险起期；请按 2026-01-31 的样子填写。");
        require(to != null, "to", "没有填保险止期；请按 2026-01-31 的样子填写。");
        require(!to.isBefore(from), "to", "保险止期 " + to + " 早于起期 " + from + "；请核对保单上的起止日期。");
        require(to.isBefore(from.plusYears(10)), "to", "保险期超过 10 年；请核对止期的年份。");
        require(replaces.isEmpty() || lines.size() == 1, "replaces", "更正或撤销只能一份一份办理；请从列表中选择一份。");
        require(
                replaces.isEmpty() || reason.filter(said -> !said.isBlank()).isPresent(),
                "reason",
                "更正或撤销已登记的保险需要写明原因；请补充。");
        require(replaces.isPresent() || !withdrawn.orElse(false), "replaces", "没有说明撤销哪一份保险；请从列表中选择。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    Span covers() {
        return Span.of(from, to);
    }

    boolean takesBack() {
        return withdrawn.orElse(false);
    }
}
