package zaicun.compliance.keeping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final Duties duties;
    private final StandingPen pen;
    private final FrozenStandings frozen;
    private final SelectionLocks locks;
    private final Clock clock;

    Reckoner(Duties duties, StandingPen pen, FrozenStandings frozen, SelectionLocks locks, Clock clock) {
        this.duties = duties;
        this.pen = pen;
        this.frozen = frozen;
        this.locks = locks;
        this.clock = clock;
    }

    /** Reckons what the changes touch; within the transaction that wrote the facts. */
    void follow(List<FactsChanged> changes) {
        var joined = JoinedChanges.of(changes);
        if (joined.isEmpty()) {
            return;
        }
        locks.take(joined.stream().map(FactsChanged::selection).distinct().toList());
        for (var change : joined) {
            try (var reckoned = duties.reckon(change, LocalDate.now(clock))) {
                if (change.selection() instanceof Selection.Under) {
                    followArea(change, reckoned);
                } else {
                    var all = distinct(reckoned.toList());
                    tell(all, pen.putAll(change, standings(all)));
                }
            }
        }
    }

    /** A whole area never lies in memory, only the keys of its rows. */
    private void followArea(FactsChanged change, Stream<Reckoning> reckoned) {
        var kept = new ArrayList<Standing.Key>();
        inBatches(reckoned, some -> {
            some.forEach(reckoning -> kept.add(Standing.of(reckoning).key()));
            tell(some, pen.put(change.selection().district(), standings(some)));
        });
        pen.takeAwayOthers(change, kept);
    }

    private void tell(Collection<Reckoning> reckoned, Collection<Standing.Key> news) {
        frozen.addVersions(reckoned.stream()
                .filter(reckoning -> news.contains(Standing.of(reckoning).key()))
                .toList());
    }

    /** Makes the rows of every window that touches the dates, for a district or a part of it. */
    void open(Selection.Under area, Span dates) {
        locks.take(List.of(area));
        try (var reckoned = duties.reckon(area, dates, LocalDate.now(clock))) {
            inBatches(reckoned, some -> pen.put(area.district(), standings(some)));
        }
    }

    private static void inBatches(Stream<Reckoning> reckoned, Consumer<Collection<Reckoning>> writing) {
        var batch = new ArrayList<Reckoning>(BATCH);
        reckoned.forEachOrdered(reckoning -> {
            batch.add(reckoning);
            if (batch.size() == BATCH) {
                writing.accept(distinct(batch));
                batch.clear();
            }
        });
        writing.accept(distinct(batch));
    }

    /** One statement writes a row once: of what was reckoned twice, the later is taken. */
    private static Collection<Reckoning> distinct(List<Reckoning> reckoned) {
        return reckoned.stream()
                .collect(Collectors.toMap(
                        reckoning -> Standing.of(reckoning).key(), Function.identity(), (earlier, later) -> later))
                .values();
    }

    private static List<Standing> standings(Collection<Reckoning> reckoned) {
        return reckoned.stream().map(Standing::of).toList();
    }
}
