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
        Instant startedAt,
        Optional<Instant> finishedAt) {}
