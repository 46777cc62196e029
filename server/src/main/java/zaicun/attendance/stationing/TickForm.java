package zaicun.attendance.stationing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** A tick set or taken away; {@code replaces} the one that was seen there. */
public record TickForm(
        UUID id, String village, UUID posting, String kind, Boolean holds, LocalDate on, Optional<String> note,
        Optional<UUID> replaces) {

    public TickForm {
        if (id == null || village == null || posting == null || kind == null || holds == null) {
            throw new InputError("kind", "没有说明是谁、哪一项；请刷新页面后重试。");
        }
        if (on == null) {
            throw new InputError("on", "没有填日期；请按 2026-01-31 的样子填写。");
        }
        if (replaces.isPresent() && note.filter(words -> !words.isBlank()).isEmpty()) {
            throw new InputError("note", "变更已登记的事项需要写明原因；请补充。");
        }
    }
}
