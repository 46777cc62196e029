package zaicun.imports.jobs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.imports.WrongCell;

/**
 * An import as its screen shows it.
 *
 * @param rowsTotal rows in all sheets; 0 until counted
 * @param errors the first ones; {@code errorCount} counts them all
 * @param notes what was left out and why
 * @param words how it ended, where the phase alone does not say
 * @param passwordsReady whether one-time passwords wait to be fetched
 * @param waitsFor who confirms it, where that is not whoever uploaded it
 * @param mayAct whether it is the viewer's turn
 */
record JobView(
        UUID id,
        String fileName,
        Phase phase,
        String phaseTitle,
        UUID by,
        long rowsRead,
        long rowsTotal,
        List<SheetCount> sheets,
        List<WrongCell> errors,
        long errorCount,
        List<String> notes,
        String words,
        boolean errorsReady,
        boolean passwordsReady,
        Optional<String> waitsFor,
        boolean mayAct,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    JobView {
        waitsFor = waitsFor == null ? Optional.empty() : waitsFor;
    }

    /** Over, or told anew: the same counts under another phase. */
    JobView as(Phase how, String said, Optional<Instant> finished) {
        return new JobView(
                id, fileName, how, how.title(), by, rowsRead, rowsTotal, sheets, errors, errorCount, notes, said,
                how == Phase.WRONG && !errors.isEmpty(), passwordsReady, waitsFor, mayAct, startedAt, finished);
    }

    JobView seen(Boolean passwords, Boolean turn) {
        return new JobView(
                id, fileName, phase, phaseTitle, by, rowsRead, rowsTotal, sheets, errors, errorCount, notes, words, errorsReady,
                passwords, waitsFor, turn, startedAt, finishedAt);
    }
}
