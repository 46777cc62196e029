package zaicun.imports.jobs;

import java.util.List;
import zaicun.imports.Change;
import zaicun.imports.Entry;

/** Counts the rows of one sheet while they pass; written by one thread, looked at by others. */
final class Tally {

    private final String title;
    private volatile SheetCount count;

    Tally(String title) {
        this.title = title;
        this.count = new SheetCount(title, 0, 0, 0, 0, 0);
    }

    void wrong() {
        count = new SheetCount(
                title, count.rows() + 1, count.added(), count.changed(), count.same(), count.wrong() + 1);
    }

    void compared(List<? extends Entry<?>> batch, List<Change> changes) {
        long[] by = new long[Change.values().length];
        long wrong = 0;
        for (int place = 0; place < batch.size(); place++) {
            if (batch.get(place).row().isWrong()) {
                wrong++;
            } else {
                by[changes.get(place).ordinal()]++;
            }
        }
        count = new SheetCount(
                title,
                count.rows() + batch.size(),
                count.added() + by[Change.NEW.ordinal()],
                count.changed() + by[Change.CHANGED.ordinal()],
                count.same() + by[Change.SAME.ordinal()],
                count.wrong() + wrong);
    }

    SheetCount count() {
        return count;
    }
}
