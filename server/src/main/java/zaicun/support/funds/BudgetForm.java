package zaicun.support.funds;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.InputError;
import zaicun.support.Yuan;

/** A unit's budget for a year; {@code replaces} the one that was seen there. */
public record BudgetForm(
        UUID id,
        UUID unit,
        Optional<String> district,
        Integer year,
        BigDecimal amount,
        Optional<String> note,
        Optional<UUID> replaces) {

    public BudgetForm {
        if (id == null || unit == null) {
            throw new InputError("unit", "没有说明是哪个派出单位的预算；请选择单位。");
        }
        if (year == null || year < 2000 || year > 2999) {
            throw new InputError("year", "没有填年度，或不是年度；请按 2026 的样子填写。");
        }
        Yuan.read("amount", amount);
    }

    Yuan yuan() {
        return Yuan.read("amount", amount);
    }
}
