package zaicun.imports.jobs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import zaicun.access.Viewer;
import zaicun.imports.IssuedPassword;
import zaicun.imports.WrongCell;
import zaicun.kernel.Conflict;

/** One import under way on this server. One thread works on it, others look. */
final class ImportJob {

    /** Errors kept for the returned workbook; more than these nobody mends by hand. */
    private static final int KEPT = 20_000;

    static final int SHOWN = 200;

    private final UUID id;
    private final Viewer by;
    private final String fileName;
    private final Path file;
    private final Instant startedAt;
    private final List<WrongCell> wrongs = new ArrayList<>();
    private final List<Tally> tallies = new CopyOnWriteArrayList<>();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final List<IssuedPassword> passwords = new ArrayList<>();
    private Phase phase = Phase.READING;
    private long errorCount;
    private volatile long rowsRead;
    private volatile long rowsTotal;
    private volatile boolean stopping;
    private String words = "";
    private Optional<Instant> finishedAt = Optional.empty();

    ImportJob(UUID id, Viewer by, String fileName, Path file, Instant startedAt) {
        this.id = id;
        this.by = by;
        this.fileName = fileName;
        this.file = file;
        this.startedAt = startedAt;
    }

    UUID id() {
        return id;
    }

    Viewer by() {
        return by;
    }

    String fileName() {
        return fileName;
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

    /** Handed out once; only of an import that was written. */
    synchronized List<IssuedPassword> takePasswords() {
        var taken = phase == Phase.DONE ? List.copyOf(passwords) : List.<IssuedPassword>of();
        passwords.removeAll(taken);
        return taken;
    }

    synchronized boolean isWrong() {
        return errorCount > 0;
    }

    synchronized List<WrongCell> wrongs() {
        return List.copyOf(wrongs);
    }

    synchronized JobView view() {
        return new JobView(
                id, fileName, phase, phase.title(), by.person(), rowsRead, rowsTotal,
                tallies.stream().map(Tally::count).toList(),
                wrongs.stream().limit(SHOWN).toList(), errorCount, List.copyOf(notes), words,
                phase == Phase.WRONG && !wrongs.isEmpty(), phase == Phase.DONE && !passwords.isEmpty(), startedAt, finishedAt);
    }

    /** Somebody asked to stop. */
    static final class Stopped extends RuntimeException {}
}
