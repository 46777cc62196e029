package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.Span;

/**
 * Brings stored rows up to the facts. Each selection is locked first: two transactions about one row wait for each
 * other, and the later one sees the facts of the earlier.
 */
@Component
class Reckoner {

    private static final int BATCH = 1_000;
    private static final Comparator<Standing> ORDER = Comparator.comparing(
                    (Standing row) -> row.subject().id())
            .thenComparing(Standing::clause)
            .thenComparing(row -> row.window().span().from());

    private final Duties duties;
    private final Standings standings;
    private final FrozenStandings frozen;
    private final SelectionLocks locks;
    private final Clock clock;

    Reckoner(Duties duties, Standings standings, FrozenStandings frozen, SelectionLocks locks, Clock clock) {
        this.duties = duties;
        this.standings = standings;
        this.frozen = frozen;
        this.locks = locks;
        this.clock = clock;
    }

    /** Reckons what the changes touch; within the transaction that wrote the facts. */
    void follow(List<FactsChanged> changes) {
        var sorted = changes.stream()
                .distinct()
                .sorted(Comparator.comparing(change -> SelectionLocks.nameOf(change.selection())))
                .toList();
        sorted.stream().map(FactsChanged::selection).distinct().forEach(locks::take);
        sorted.forEach(this::followOne);
    }

    private void followOne(FactsChanged change) {
        var before = standings.of(change.selection(), change.dates()).stream()
                .filter(row -> change.touches(row.clause()))
                .collect(Collectors.toMap(Standing::key, Function.identity()));
        var changed = new ArrayList<Reckoning>();
        try (var reckoned = duties.reckon(change, LocalDate.now(clock))) {
            reckoned.forEach(reckoning -> keepIfChanged(reckoning, before, changed));
        }
        standings.put(changed.stream().map(Standing::of).sorted(ORDER).toList());
        standings.remove(change.selection().district(), before.keySet());
        frozen.addVersions(changed);
    }

    /** What was there before and is still owed leaves {@code before}; what stays in it is owed no more. */
    private static void keepIfChanged(
            Reckoning reckoning, Map<Standing.Key, Standing> before, List<Reckoning> changed) {
        var now = Standing.of(reckoning);
        var old = before.remove(now.key());
        if (old == null || !old.saysTheSameAs(now)) {
            changed.add(reckoning);
        }
    }

    /** Makes the rows of every window that touches the dates, for a district or a part of it. */
    void open(Selection.Under area, Span dates) {
        locks.take(area);
        var known = standings.of(area, dates).stream()
                .collect(Collectors.toMap(Standing::key, Function.identity(), (one, other) -> one, HashMap::new));
        var batch = new ArrayList<Standing>(BATCH);
        try (var reckoned = duties.reckon(area, dates, LocalDate.now(clock))) {
            reckoned.map(Standing::of)
                    .filter(row -> isNews(row, known.get(row.key())))
                    .forEach(row -> putInBatches(row, batch));
        }
        standings.put(batch);
    }

    private static boolean isNews(Standing row, Standing old) {
        return old == null || !old.saysTheSameAs(row);
    }

    private void putInBatches(Standing row, List<Standing> batch) {
        batch.add(row);
        if (batch.size() == BATCH) {
            standings.put(batch);
            batch.clear();
        }
    }
}
