package zaicun.imports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Row;
import zaicun.imports.Column;
import zaicun.imports.Sheet;
import zaicun.imports.WrongCell;

/** The row of headings: under which of them each column of the sheet stands. */
final class Heading {

    /** The column that a returned workbook has at its end. */
    static final String WORDS = "错误说明";

    private static final int WITHIN = 10;

    private final Sheet sheet;
    private final int row;
    private final List<String> titles;

    private Heading(Sheet sheet, int row, List<String> titles) {
        this.sheet = sheet;
        this.row = row;
        this.titles = titles;
    }

    /** The row as headings, if it looks like them: at least two of the sheet's columns are there. */
    static Optional<Heading> of(Sheet sheet, Row row) {
        var titles = titles(row);
        long called = sheet.columns().stream()
                .filter(column -> titles.stream().anyMatch(column::isCalled))
                .count();
        boolean looksLike = called >= Math.min(2, sheet.columns().size());
        return looksLike ? Optional.of(new Heading(sheet, row.getRowNum(), titles)) : Optional.empty();
    }

    static boolean mayStandIn(Row row) {
        return row.getRowNum() <= WITHIN;
    }

    private static List<String> titles(Row row) {
        var titles = new ArrayList<String>();
        for (int place = 0; place < row.getCellCount(); place++) {
            var text = row.getCell(place) == null ? "" : SheetReader.raw(row.getCell(place)).text();
            titles.add(text.replaceAll("[*＊\\s]|[（(].*[)）]$", ""));
        }
        return titles;
    }

    List<WrongCell> faults() {
        return sheet.columns().stream().flatMap(column -> fault(column).stream()).toList();
    }

    private Optional<WrongCell> fault(Column<?> column) {
        long found = titles.stream().filter(column::isCalled).count();
        if (found > 1) {
            return Optional.of(said(column, "“" + column.title() + "”列出现了两次；请只保留一列。"));
        }
        if (found == 0 && column.isRequired()) {
            return Optional.of(said(column, "缺少“" + column.title() + "”列；请按模板补上这一列。"));
        }
        return Optional.empty();
    }

    private WrongCell said(Column<?> column, String message) {
        return new WrongCell(sheet.title(), row, column.title(), message);
    }

    /** Where each of the sheet's columns stands, -1 where it is missing. */
    int[] places() {
        return sheet.columns().stream().mapToInt(this::placeOf).toArray();
    }

    private int placeOf(Column<?> column) {
        return IntStream.range(0, titles.size()).filter(place -> column.isCalled(titles.get(place))).findFirst().orElse(-1);
    }

    int placeOf(String column) {
        return sheet.columns().stream()
                .filter(each -> each.title().equals(column))
                .mapToInt(this::placeOf)
                .findFirst()
                .orElse(-1);
    }

    /** Where the words on errors go: their own column from an earlier return, or a new one at the end. */
    int placeOfWords() {
        int there = titles.indexOf(WORDS);
        return there >= 0 ? there : titles.size();
    }
}
