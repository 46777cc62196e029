package zaicun.households.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import zaicun.households.lists.ListDesk.Helper;
import zaicun.households.lists.ListDesk.Row;

/** The list of households as an Excel sheet, written as it is read. Cells are texts: nothing in them is ever a formula. */
final class HouseholdSheet {

    private static final List<String> HEADS =
            List.of("村", "户编码", "户主", "类别", "标记", "住址", "帮扶责任人", "上次走访", "上次联系");

    private final Worksheet sheet;
    private int line = 1;

    private HouseholdSheet(Worksheet sheet) {
        this.sheet = sheet;
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, HEADS.get(column));
        }
        sheet.range(0, 0, 0, HEADS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    /** @param rows hands every row to its argument */
    static void write(OutputStream out, Consumer<Consumer<Row>> rows) throws IOException {
        try (var book = new Workbook(out, "Zaicun", "1.0")) {
            var sheet = new HouseholdSheet(book.newWorksheet("农户"));
            rows.accept(sheet::add);
        }
    }

    private void add(Row row) {
        var cells = List.of(
                row.villageName(),
                row.code(),
                row.head(),
                row.kindTitle(),
                String.join("、", row.marks()),
                row.address(),
                row.helpers().stream().map(Helper::name).collect(Collectors.joining("、")),
                written(row.lastVisitOn()),
                written(row.lastContactOn()));
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(line, column, cells.get(column));
        }
        line++;
    }

    private static String written(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
