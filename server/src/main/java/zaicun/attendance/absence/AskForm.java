package zaicun.attendance.absence;

import java.time.LocalDate;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;

/** A question about dates; {@code id} made by the device of whoever asks. */
public record AskForm(UUID id, UUID person, LocalDate from, LocalDate to, String words) {

    public AskForm {
        words = words == null ? "" : words.strip();
        if (id == null || person == null) {
            throw new InputError("person", "没有选要核实的人；请选择一名驻村干部。");
        }
        if (from == null || to == null || to.isBefore(from)) {
            throw new InputError("from", "核实的起止日期不完整或颠倒；请按 2026-01-31 的样子填写。");
        }
        if (words.isEmpty()) {
            throw new InputError("words", "没有写要核实的情况；请写明看到了什么。");
        }
    }

    Span dates() {
        return Span.of(from, to);
    }
}
