package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/**
 * What is recorded about a borrowing.
 *
 * @param to absent while it lasts
 * @param replaces the record that this one corrects, ends or, with {@code withdrawn}, takes back
 */
public record BorrowingForm(
        UUID id,
        UUID person,
        String borrower,
        String task,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> withdrawn) {

    public BorrowingForm {
        borrower = borrower == null ? "" : borrower.strip();
        task = task == null ? "" : task.strip();
        require(id != null && person != null, "person", "没有选被抽借的人；请选择一名驻村干部。");
        require(!borrower.isEmpty(), "borrower", "没有写抽借的部门或单位；请填写名称。");
        require(!task.isEmpty(), "task", "没有写抽借去做什么；请用一句话写明。");
        require(from != null, "from", "没有填开始日期；请按 2026-01-31 的样子填写。");
        require(to.isEmpty() || !to.get().isBefore(from), "to", "结束日期早于开始日期；请核对。");
        require(replaces.isEmpty() || reason.filter(words -> !words.isBlank()).isPresent(), "reason",
                "更正已登记的抽借需要写明原因；请补充。");
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new InputError(field, message);
        }
    }

    Span dates() {
        return to.map(last -> Span.of(from, last)).orElseGet(() -> Span.from(from));
    }
}
