package zaicun.lists;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a list.
 *
 * @param key as the screen calls it
 * @param width in characters
 * @param value a text, a number or a date; an empty optional is an empty cell
 * @param lacking what a workbook says in an empty cell
 */
public record ListColumn<R>(String key, String title, int width, Function<R, ?> value, String lacking) {

    public ListColumn(String key, String title, int width, Function<R, ?> value) {
        this(key, title, width, value, "");
    }

    /** What the cell holds, or nothing. */
    Optional<?> of(R row) {
        var found = value.apply(row);
        return found instanceof Optional<?> optional ? optional : Optional.ofNullable(found);
    }
}
