package zaicun.support.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;

/** A health check of one or several people, or since when one has been in service. */
public record NoteForm(
        List<Line> lines,
        LocalDate on,
        Optional<UUID> replaces,
        Optional<String> reason,
        Optional<Boolean> withdrawn) {

    public NoteForm {
        lines = Line.required(lines);
        if (on == null) {
            throw new InputError("on", "没有填日期；请按 2026-01-31 的样子填写。");
        }
        if (replaces.isPresent() && lines.size() > 1) {
            throw new InputError("replaces", "更正或撤销只能一条一条办理；请从列表中选择一条。");
        }
        if (replaces.isPresent() && reason.filter(said -> !said.isBlank()).isEmpty()) {
            throw new InputError("reason", "更正或撤销已登记的事项需要写明原因；请补充。");
        }
        if (replaces.isEmpty() && withdrawn.orElse(false)) {
            throw new InputError("replaces", "没有说明撤销哪一条；请从列表中选择。");
        }
    }

    boolean takesBack() {
        return withdrawn.orElse(false);
    }

    String why() {
        return replaces.isPresent() ? reason.orElse("").strip() : "";
    }
}
