package zaicun.households.problems;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.households.Forms;

/**
 * A problem as a phone or a screen writes it.
 *
 * @param owner who sees to it; whoever records it, if absent
 * @param dueOn by when it shall be solved
 */
record ProblemForm(
        String district,
        UUID household,
        LocalDate on,
        String words,
        Optional<UUID> owner,
        Optional<LocalDate> dueOn) {

    ProblemForm {
        Forms.require("household", "农户", household);
        Forms.require("on", "发现日期", on);
        Forms.require("words", "困难和问题", words);
        words = Forms.text("words", words, 1_000);
        owner = owner == null ? Optional.empty() : owner;
        dueOn = dueOn == null ? Optional.empty() : dueOn;
    }
}
