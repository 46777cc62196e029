package zaicun.imports;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import zaicun.kernel.InputError;

/** A row of a sheet with its cells read, and the ear for what is wrong with it. */
public final class SheetRow {

    private final String sheet;
    private final int number;
    private final Consumer<WrongCell> ear;
    private final Map<Column<?>, Object> values = new IdentityHashMap<>();
    private boolean wrong;

    /** @param cells one a column */
    public SheetRow(String sheet, int number, List<Column<?>> columns, List<RawCell> cells, Consumer<WrongCell> ear) {
        this.sheet = sheet;
        this.number = number;
        this.ear = ear;
        for (int place = 0; place < columns.size(); place++) {
            take(columns.get(place), cells.get(place));
        }
    }

    private void take(Column<?> column, RawCell cell) {
        if (cell.isBlank()) {
            if (column.isRequired()) {
                wrong(column, "没有填写" + column.title() + "；请填写。");
            }
            return;
        }
        try {
            values.put(column, column.read(cell));
        } catch (InputError unreadable) {
            wrong(column, unreadable.getMessage());
        }
    }

    public int number() {
        return number;
    }

    /** What a required column says; only for rows that are not wrong. */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("not required: " + column.title()));
    }

    /** What the column says; nothing where the cell is blank or cannot be read. */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable((T) values.get(column));
    }

    public void wrong(Column<?> column, String message) {
        wrong = true;
        ear.accept(new WrongCell(sheet, number, column.title(), message));
    }

    public boolean isWrong() {
        return wrong;
    }
}
