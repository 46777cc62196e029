package zaicun.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A filled-in workbook: its sheets with headings in the first row, and rows of text, numbers and dates. */
public final class Filled {

    private final SequencedMap<String, List<Object[]>> sheets = new LinkedHashMap<>();

    public static Filled workbook() {
        return new Filled();
    }

    public Filled sheet(String title, String... headings) {
        var rows = new ArrayList<Object[]>();
        rows.add(headings);
        sheets.put(title, rows);
        return this;
    }

    public Filled row(Object... cells) {
        sheets.lastEntry().getValue().add(cells);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                fill(workbook.newWorksheet(sheet.getKey()), sheet.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet page, List<Object[]> rows) {
        for (int line = 0; line < rows.size(); line++) {
            for (int place = 0; place < rows.get(line).length; place++) {
                put(page, line, place, rows.get(line)[place]);
            }
        }
    }

    private static void put(Worksheet page, int line, int place, Object cell) {
        switch (cell) {
            case LocalDate date -> {
                page.value(line, place, date);
                page.style(line, place).format("yyyy-mm-dd").set();
            }
            case Number number -> page.value(line, place, number);
            default -> page.value(line, place, cell.toString());
        }
    }
}
