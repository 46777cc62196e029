package zaicun.duty;

import java.time.LocalDate;

/**
 * Something that happened and may count for a duty.
 *
 * @param kind kind of the record, such as {@code visit}; with {@code id} a screen can open it
 * @param about what it was about, where a duty counts different things: the household visited
 * @param text one line for the trace
 */
public record Fact(String kind, String id, LocalDate on, String about, String text) {

    /** A bare date, for trying a rule. */
    public static Fact on(LocalDate date) {
        return on(date, "");
    }

    public static Fact on(LocalDate date, String about) {
        return new Fact("tried", about, date, about, about);
    }
}
