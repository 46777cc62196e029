package zaicun.imports;

import java.util.List;

/**
 * One passage over one sheet, made anew for each. Called in this order: {@link #mention} for every row, {@link #read}
 * for the rows whose cells can be read, {@link #compare} batch by batch, and {@link #write} when it is for real.
 *
 * @param <T> what a row says
 */
public interface Intake<T> {

    /** Notes what the row brings, however wrong its other cells, so that other rows may name it; finds doubles. */
    default void mention(SheetRow row) {}

    /** What the row says; what is wrong with it by itself is told to the row. */
    T read(SheetRow row);

    /** Compares a batch with what is stored, one answer a row; what is wrong is told to the rows. */
    List<Change> compare(List<Entry<T>> batch);

    /** Writes the rows of a batch that are new or changed. */
    void write(List<Entry<T>> batch);
}
