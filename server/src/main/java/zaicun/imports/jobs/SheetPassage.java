package zaicun.imports.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import zaicun.imports.Change;
import zaicun.imports.Entry;
import zaicun.imports.Intake;
import zaicun.imports.Sheet;
import zaicun.imports.SheetRow;
import zaicun.imports.workbook.SheetReader;

/** Leads the rows of one sheet through its intake, batch by batch. */
final class SheetPassage<T> {

    /** What a passage is for. */
    enum Purpose {
        CHECK,
        WRITE
    }

    private final Sheet sheet;
    private final Intake<T> intake;
    private final Purpose purpose;
    private final ImportJob job;
    private final Tally tally;
    private final List<Entry<T>> batch = new ArrayList<>();

    SheetPassage(Sheet sheet, Intake<T> intake, Purpose purpose, ImportJob job) {
        this.sheet = sheet;
        this.intake = intake;
        this.purpose = purpose;
        this.job = job;
        this.tally = job.tally(sheet.title());
    }

    void take(SheetReader.Line line) {
        job.passed();
        var row = new SheetRow(sheet.title(), line.number(), sheet.columns(), line.cells(), job::wrong);
        intake.mention(row);
        if (row.isWrong()) {
            tally.wrong();
            return;
        }
        var value = intake.read(row);
        if (row.isWrong()) {
            tally.wrong();
            return;
        }
        batch.add(new Entry<>(row, value));
        if (batch.size() >= sheet.batch()) {
            flush();
        }
    }

    void flush() {
        if (batch.isEmpty()) {
            return;
        }
        var changes = intake.compare(batch);
        tally.compared(batch, changes);
        if (purpose == Purpose.WRITE) {
            write(changes);
        }
        batch.clear();
    }

    private void write(List<Change> changes) {
        if (job.isWrong()) {
            throw new OutOfDate();
        }
        var changed = IntStream.range(0, batch.size())
                .filter(place -> changes.get(place) != Change.SAME)
                .mapToObj(batch::get)
                .toList();
        if (!changed.isEmpty()) {
            intake.write(changed);
        }
    }

    /** What was right when checked is wrong now: the store has changed in between. */
    static final class OutOfDate extends RuntimeException {}
}
