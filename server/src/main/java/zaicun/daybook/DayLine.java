package zaicun.daybook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Clause;

/**
 * One recorded fact of a day, in one line of official Chinese.
 *
 * @param person whose day it was; empty for what the whole team did
 * @param kind kind of the record, such as {@code visit}; with {@code id} a screen can open it
 * @param text without the name of the person and without anything that a colleague may not read: households veiled
 */
public record DayLine(LocalDate on, Optional<UUID> person, Clause clause, String kind, String id, String text) {}
