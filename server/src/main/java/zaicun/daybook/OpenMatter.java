package zaicun.daybook;

import java.time.LocalDate;
import java.util.Optional;
import zaicun.kernel.Clause;

/**
 * Something at a team that waits for an outcome, in one line of official Chinese, fit to stand on a meeting's agenda.
 *
 * @param kind kind of the record, such as {@code problem}; with {@code id} a screen can open it
 * @param text without anything that a colleague may not read: households veiled
 */
public record OpenMatter(
        LocalDate since, Optional<LocalDate> dueOn, Clause clause, String kind, String id, String text) {}
