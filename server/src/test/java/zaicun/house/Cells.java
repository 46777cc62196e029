package zaicun.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What stands in the first sheet of a workbook that the server answered. */
public final class Cells {

    private Cells() {}

    /** Row by row, the head first; empty cells are empty texts. */
    public static List<List<String>> of(Answer answer) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.requireOk().bytes()));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(Cells::texts).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
