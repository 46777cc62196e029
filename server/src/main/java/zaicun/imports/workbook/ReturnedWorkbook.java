package zaicun.imports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import zaicun.imports.Sheet;
import zaicun.imports.WrongCell;

/**
 * The uploaded workbook given back: wrong cells coloured, with a note, and the words once more in a last column. It may
 * be mended and uploaded as it is. Every text is written as text, so that nothing in it is ever reckoned as a formula.
 */
public final class ReturnedWorkbook {

    private static final int NOTES_AT_MOST = 2_000;
    private static final int FLUSH_EVERY = 500;
    private static final int WORDS_WIDTH = 60;
    private static final String WRONG_FILL = "FFD9C7";
    private static final String WRONG_INK = "97340B";

    private final List<Sheet> sheets;
    private final Map<String, Map<Integer, List<WrongCell>>> wrongs;
    private int notes;

    public ReturnedWorkbook(List<Sheet> sheets, Collection<WrongCell> wrongs) {
        this.sheets = sheets;
        this.wrongs = wrongs.stream()
                .collect(Collectors.groupingBy(WrongCell::sheet, Collectors.groupingBy(WrongCell::row)));
    }

    public void write(ReadableWorkbook from, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Zaicun", "1.0")) {
            for (var sheet : sheets) {
                var there = SheetReader.find(from, sheet.title());
                if (there.isPresent() && wrongs.containsKey(sheet.title())) {
                    copy(there.get(), sheet, workbook.newWorksheet(sheet.title()));
                }
            }
        }
    }

    private void copy(org.dhatim.fastexcel.reader.Sheet from, Sheet sheet, Worksheet page) throws IOException {
        var wrong = wrongs.get(sheet.title());
        Optional<Heading> heading = Optional.empty();
        try (var rows = from.openStream()) {
            for (var row : (Iterable<Row>) rows::iterator) {
                copy(row, page);
                if (heading.isEmpty()) {
                    heading = Heading.of(sheet, row);
                    heading.ifPresent(found -> nameWords(page, row.getRowNum() - 1, found.placeOfWords()));
                }
                if (heading.isPresent() && wrong.containsKey(row.getRowNum())) {
                    mark(page, row.getRowNum() - 1, wrong.get(row.getRowNum()), heading.get());
                }
                if (row.getRowNum() % FLUSH_EVERY == 0) {
                    page.flush();
                }
            }
        }
        page.finish();
    }

    private static void nameWords(Worksheet page, int line, int place) {
        page.width(place, WORDS_WIDTH);
        page.value(line, place, Heading.WORDS);
        page.style(line, place).bold().fontColor(WRONG_INK).set();
    }

    private static void copy(Row row, Worksheet page) {
        int line = row.getRowNum() - 1;
        for (int place = 0; place < row.getCellCount(); place++) {
            var cell = row.getCell(place);
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            if (isDate(cell)) {
                page.value(line, place, cell.asNumber());
                page.style(line, place).format("yyyy-mm-dd").set();
            } else {
                page.value(line, place, SheetReader.raw(cell).text());
            }
        }
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER && format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    private void mark(Worksheet page, int line, List<WrongCell> said, Heading heading) {
        for (var wrong : said) {
            int place = heading.placeOf(wrong.column());
            if (place >= 0) {
                page.style(line, place).fillColor(WRONG_FILL).set();
                note(page, line, place, wrong.message());
            }
        }
        int words = heading.placeOfWords();
        page.value(line, words, said.stream().map(WrongCell::message).collect(Collectors.joining("\n")));
        page.style(line, words).fontColor(WRONG_INK).set();
    }

    private void note(Worksheet page, int line, int place, String words) {
        if (notes++ < NOTES_AT_MOST) {
            page.comment(line, place, words);
        }
    }
}
