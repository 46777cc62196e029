package zaicun.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list by its columns: puts rows in order, cuts the page, writes the workbook. Texts are texts there, never formulas. */
public final class ListTable<R> {

    private static final int FLUSHED = 1_000;

    private final String title;
    private final List<ListColumn<R>> columns;

    public ListTable(String title, List<ListColumn<R>> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    public ListPage<R> page(List<R> rows, ListAsked asked) {
        var cut = ordered(rows, asked).stream().skip(asked.skipped()).limit(asked.size()).toList();
        return new ListPage<>(cut, rows.size());
    }

    /** By the column that is asked for, empty cells last in either direction; as they came where none is. */
    public List<R> ordered(List<R> rows, ListAsked asked) {
        return columns.stream()
                .filter(column -> column.key().equals(asked.sort()))
                .findFirst()
                .map(column -> rows.stream().sorted(by(column, asked.descending())).toList())
                .orElse(rows);
    }

    private static <R> Comparator<R> by(ListColumn<R> column, boolean descending) {
        var collator = Collator.getInstance(Locale.CHINA);
        Comparator<Object> values = (one, other) -> compare(collator, one, other);
        Comparator<Object> turned = descending ? values.reversed() : values;
        return Comparator.comparing(
                row -> column.of(row).filter(value -> !value.equals("")).map(Object.class::cast).orElse(null),
                Comparator.nullsLast(turned));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Collator collator, Object one, Object other) {
        return one instanceof String text ? collator.compare(text, other) : ((Comparable<Object>) one).compareTo(other);
    }

    public byte[] workbook(List<R> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "zaicun", "1.0")) {
            var sheet = book.newWorksheet(title);
            for (int column = 0; column < columns.size(); column++) {
                sheet.value(0, column, columns.get(column).title());
                sheet.width(column, columns.get(column).width());
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().fillColor("EEEEEE").set();
            sheet.freezePane(0, 1);
            for (int line = 1; line <= rows.size(); line++) {
                write(sheet, line, rows.get(line - 1));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int line, R row) throws IOException {
        for (int column = 0; column < columns.size(); column++) {
            Optional<?> value = columns.get(column).of(row);
            if (value.orElse(null) instanceof Number number) {
                sheet.value(line, column, number);
            } else {
                sheet.value(line, column, value.map(Object::toString).orElse(columns.get(column).lacking()));
            }
        }
        if (line % FLUSHED == 0) {
            sheet.flush();
        }
    }
}
