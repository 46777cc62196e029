package zaicun.imports.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import zaicun.imports.RawCell;
import zaicun.imports.Sheet;
import zaicun.imports.WrongCell;

/** Reads the rows of one sheet: finds the heading, puts cells under their columns, leaves out blank and example rows. */
public final class SheetReader {

    /** A row as it stands, its cells in the order of the sheet's columns. */
    public record Line(int number, List<RawCell> cells) {}

    private final Sheet sheet;
    private int[] places = {};
    private int exampleRow;
    private List<WrongCell> faults = List.of();

    public SheetReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The names of the sheets that are not hidden. */
    public static List<String> titles(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
                .map(each -> each.getName().strip())
                .toList();
    }

    public static Optional<org.dhatim.fastexcel.reader.Sheet> find(ReadableWorkbook workbook, String title) {
        return workbook.getSheets().filter(each -> each.getName().strip().equals(title)).findFirst();
    }

    /** The rows below the heading, to be closed; none where the heading is wrong, which {@link #faults} then tells. */
    public Stream<Line> lines(org.dhatim.fastexcel.reader.Sheet from) throws IOException {
        var rows = from.openStream();
        var iterator = rows.iterator();
        if (!findHeading(iterator)) {
            rows.close();
            return Stream.empty();
        }
        Iterable<Row> rest = () -> iterator;
        return StreamSupport.stream(rest.spliterator(), false)
                .map(this::line)
                .filter(line -> !isBlank(line) && !isExample(line))
                .onClose(rows::close);
    }

    public List<WrongCell> faults() {
        return faults;
    }

    private boolean findHeading(Iterator<Row> rows) {
        boolean within = true;
        while (within && rows.hasNext()) {
            var row = rows.next();
            var heading = Heading.of(sheet, row);
            if (heading.isPresent()) {
                faults = heading.get().faults();
                places = heading.get().places();
                exampleRow = row.getRowNum() + 1;
                return faults.isEmpty();
            }
            within = Heading.mayStandIn(row);
        }
        faults = List.of(new WrongCell(sheet.title(), 0, "", "没有找到表头；请下载模板，按模板的表头填写。"));
        return false;
    }

    private Line line(Row row) {
        var cells = new ArrayList<RawCell>(places.length);
        for (int place : places) {
            boolean there = place >= 0 && place < row.getCellCount() && row.getCell(place) != null;
            cells.add(there ? raw(row.getCell(place)) : RawCell.BLANK);
        }
        return new Line(row.getRowNum(), cells);
    }

    /** Formulas count by what they came to when the workbook was saved. */
    static RawCell raw(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return RawCell.BLANK;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case ERROR -> RawCell.fault(raw);
            case FORMULA -> formula(raw);
            case BOOLEAN -> RawCell.text(raw.equals("1") || raw.equalsIgnoreCase("true") ? "是" : "否");
            default -> RawCell.text(String.valueOf(cell.getValue()));
        };
    }

    private static RawCell formula(String raw) {
        if (raw.startsWith("#")) {
            return RawCell.fault(raw);
        }
        return raw.matches("-?\\d+(\\.\\d+)?([Ee][+-]?\\d{1,3})?") ? number(raw) : RawCell.text(raw);
    }

    /** Guards against exponents that would unfold into gigabytes of digits. */
    private static RawCell number(String raw) {
        return raw.matches("-?\\d{1,40}(\\.\\d{1,40})?([Ee][+-]?\\d{1,2})?") ? RawCell.number(raw) : RawCell.text(raw);
    }

    private static boolean isBlank(Line line) {
        return line.cells().stream().allMatch(RawCell::isBlank);
    }

    /** The grey example of a template, left where it stood; the same words further down are somebody's own row. */
    private boolean isExample(Line line) {
        if (line.number() != exampleRow) {
            return false;
        }
        for (int place = 0; place < sheet.columns().size(); place++) {
            if (!line.cells().get(place).text().equals(sheet.columns().get(place).shownExample())) {
                return false;
            }
        }
        return true;
    }
}
