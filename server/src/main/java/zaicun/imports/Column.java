package zaicun.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import zaicun.kernel.InputError;
import zaicun.roster.IdentityNumber;

/**
 * A column of a sheet: how it is called, whether it must be filled in, and how its cells are read.
 *
 * @param <T> what a filled cell means
 */
public final class Column<T> {

    /** Reads a filled cell; what cannot be read is an {@link InputError} that says how to write it. */
    public interface Reader<T> {
        T read(RawCell cell);
    }

    /** How a template prepares the cells. */
    public enum Look {
        TEXT,
        DATE
    }

    private final String title;
    private final List<String> aliases;
    private final boolean required;
    private final String example;
    private final String hint;
    private final List<String> choices;
    private final Look look;
    private final Reader<T> reader;

    private Column(Column<T> like, List<String> aliases, boolean required, String example, String hint) {
        this(like.title, aliases, required, example, hint, like.choices, like.look, like.reader);
    }

    private Column(
            String title,
            List<String> aliases,
            boolean required,
            String example,
            String hint,
            List<String> choices,
            Look look,
            Reader<T> reader) {
        this.title = title;
        this.aliases = aliases;
        this.required = required;
        this.example = example;
        this.hint = hint;
        this.choices = choices;
        this.look = look;
        this.reader = reader;
    }

    private static <T> Column<T> plain(String title, String hint, Reader<T> reader) {
        return new Column<>(title, List.of(), false, "", hint, List.of(), Look.TEXT, reader);
    }

    /** Words of at most so many characters. */
    public static Column<String> text(String title, int atMost) {
        return plain(title, "", cell -> Cells.text(title, cell, atMost));
    }

    /** A person's name: blanks between Chinese characters are left out. */
    public static Column<String> name(String title) {
        return plain(title, "", cell -> Cells.name(title, cell));
    }

    /** A code that may look like a number: written down digit by digit. */
    public static Column<String> code(String title, String pattern, String hint) {
        return plain(title, hint, cell -> Cells.code(title, cell, pattern, hint));
    }

    /** A 12-digit division code. */
    public static Column<String> division(String title) {
        return plain(title, "12 位统计用区划代码。", cell -> Cells.division(title, cell));
    }

    public static Column<IdentityNumber> identity(String title) {
        return plain(title, "18 位，单元格须为“文本”格式。", Cells::identity);
    }

    public static Column<String> phone(String title) {
        return plain(title, "只填数字。", cell -> Cells.phone(title, cell));
    }

    public static Column<LocalDate> date(String title) {
        return new Column<>(
                title, List.of(), false, "2026-01-31", "日期，如 2026-01-31。", List.of(), Look.DATE, Cells::date);
    }

    /** One of a few words, offered as a list; {@code meanings} in the order shown, may hold further spellings. */
    public static <T> Column<T> choice(String title, List<String> offered, Map<String, T> meanings) {
        return new Column<>(
                title, List.of(), false, offered.getFirst(), "从下拉列表中选择。", offered, Look.TEXT,
                cell -> Cells.choice(title, cell, offered, meanings));
    }

    /** Words read by the module's own rule. */
    public static <T> Column<T> of(String title, String hint, Reader<T> reader) {
        return plain(title, hint, reader);
    }

    public Column<T> required() {
        return new Column<>(this, aliases, true, example, hint);
    }

    public Column<T> example(String shown) {
        return new Column<>(this, aliases, required, shown, hint);
    }

    public Column<T> hint(String words) {
        return new Column<>(this, aliases, required, example, words);
    }

    /** Another title under which the column is found, as other systems export it. */
    public Column<T> alias(String other) {
        var more = new ArrayList<>(aliases);
        more.add(other);
        return new Column<>(this, List.copyOf(more), required, example, hint);
    }

    T read(RawCell cell) {
        if (cell.kind() == RawCell.Kind.FAULT) {
            throw new InputError(title, "“" + title + "”是出错的公式（" + cell.text() + "）；请改成实际内容。");
        }
        return reader.read(cell);
    }

    public String title() {
        return title;
    }

    public boolean isCalled(String heading) {
        return title.equals(heading) || aliases.contains(heading);
    }

    public boolean isRequired() {
        return required;
    }

    public String shownExample() {
        return example;
    }

    public String words() {
        return hint;
    }

    public List<String> choices() {
        return choices;
    }

    public Look look() {
        return look;
    }
}
