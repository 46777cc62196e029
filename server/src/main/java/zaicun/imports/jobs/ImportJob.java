package zaicun.imports.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.imports.IssuedPassword;
import zaicun.imports.Sheet;
import zaicun.imports.WrongCell;
import zaicun.kernel.Conflict;

/**
 * One step of an import under way on this server: its check or its writing. One thread works on it, others look. Between
 * steps it is stored, and nothing of it is here.
 */
final class ImportJob {

    /** Errors kept for the returned workbook; more than these nobody mends by hand. */
    private static final int KEPT = 20_000;

    static final int SHOWN = 200;

    private final StoredJob stored;
    private final Viewer by;
    private final Path file;
    private final List<WrongCell> wrongs = new ArrayList<>();
    private final List<Tally> tallies = new CopyOnWriteArrayList<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final List<IssuedPassword> passwords = new ArrayList<>();
    private Phase phase;
    private long errorCount;
    private volatile long rowsRead;
    private volatile long rowsTotal;
    private volatile boolean stopping;
    private String words = "";
    private Optional<Instant> finishedAt = Optional.empty();

    /** @param by who takes this step, with his seats */
    ImportJob(StoredJob stored, Viewer by, Path file) {
        this.stored = stored;
        this.by = by;
        this.file = file;
        this.phase = stored.view().phase();
        this.notes.addAll(stored.view().notes());
    }

    /** A new upload. */
    static ImportJob uploaded(UUID id, Viewer by, String fileName, Path file, Instant at) {
        var view = new JobView(
                id, fileName, Phase.READING, Phase.READING.title(), by.person(), 0, 0, List.of(), List.of(), 0, List.of(), "",
                false, false, Optional.empty(), false, at, Optional.empty());
        return new ImportJob(new StoredJob(view, id, Optional.empty()), by, file);
    }

    UUID id() {
        return stored.view().id();
    }

    UUID upload() {
        return stored.upload();
    }

    /** How it now has to be stored. */
    StoredJob now() {
        return new StoredJob(view(), stored.upload(), stored.needs());
    }

    /** Whether it takes this sheet itself. */
    boolean takes(Sheet sheet) {
        return stored.needs().map(sheet.right()::equals).orElseGet(() -> by.may(sheet.right()));
    }

    /** Whether it checks this sheet and hands it on, to be confirmed by whoever has the right. */
    boolean handsOn(Sheet sheet) {
        return stored.needs().isEmpty() && !takes(sheet) && sheet.right() == Right.ACCOUNTS_KEEP;
    }

    long checkedRows() {
        return stored.view().rowsTotal();
    }

    /** What the check counted, for what is handed on. */
    List<SheetCount> checked() {
        return stored.view().sheets();
    }

    Viewer by() {
        return by;
    }

    String fileName() {
        return stored.view().fileName();
    }

    Path file() {
        return file;
    }

    synchronized Phase phase() {
        return phase;
    }

    /** Moves on; refused where somebody else was faster. */
    synchronized void move(Phase from, Phase to) {
        if (phase != from) {
            throw new Conflict("这次导入现在是“" + phase.title() + "”，不能再这样办理；请刷新后查看。");
        }
        phase = to;
    }

    /** A passage begins: what the last one counted is forgotten. */
    synchronized void begin(long rows) {
        rowsTotal = rows;
        rowsRead = 0;
        errorCount = 0;
        wrongs.clear();
        tallies.clear();
        passwords.clear();
    }

    synchronized void end(Phase how, String said, Instant at) {
        phase = how;
        words = said;
        var order = tallies.stream().map(tally -> tally.count().title()).toList();
        wrongs.sort(Comparator.<WrongCell>comparingInt(cell -> order.indexOf(cell.sheet())).thenComparingInt(WrongCell::row));
        finishedAt = how == Phase.READY || how == Phase.WRONG ? Optional.empty() : Optional.of(at);
    }

    Tally tally(String title) {
        var tally = new Tally(title);
        tallies.add(tally);
        return tally;
    }

    void note(String said) {
        notes.add(said);
    }

    /** A row was read. Stops the passage where somebody asked for it. */
    void passed() {
        rowsRead = rowsRead + 1;
        if (stopping) {
            throw new Stopped();
        }
    }

    void stop() {
        stopping = true;
    }

    synchronized void wrong(WrongCell cell) {
        errorCount++;
        if (wrongs.size() < KEPT) {
            wrongs.add(cell);
        }
    }

    synchronized void issue(IssuedPassword password) {
        passwords.add(password);
    }

    synchronized List<IssuedPassword> passwords() {
        return List.copyOf(passwords);
    }

    synchronized boolean isWrong() {
        return errorCount > 0;
    }

    synchronized List<WrongCell> wrongs() {
        return List.copyOf(wrongs);
    }

    synchronized JobView view() {
        var begun = stored.view();
        return new JobView(
                begun.id(), begun.fileName(), phase, phase.title(), begun.by(), rowsRead, rowsTotal,
                tallies.stream().map(Tally::count).toList(),
                wrongs.stream().limit(SHOWN).toList(), errorCount, List.copyOf(notes), words,
                phase == Phase.WRONG && !wrongs.isEmpty(), phase == Phase.DONE && !passwords.isEmpty(),
                begun.waitsFor(), begun.mayAct(), begun.startedAt(), finishedAt);
    }

    /** Somebody asked to stop. */
    static final class Stopped extends RuntimeException {}
}
