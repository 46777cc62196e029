package zaicun.compliance.keeping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/**
 * What changed in one transaction, said once: fifty visits of one person are one change of his month. Changes of the same
 * selection and clauses are joined where their dates lie near each other.
 */
final class JoinedChanges {

    /** Days apart that are still joined; most windows are a month or longer, so little more is reckoned than was asked. */
    private static final int NEAR = 31;

    private record What(Selection selection, Set<Clause> clauses) {}

    private JoinedChanges() {}

    /** In the order in which selections are locked. */
    static List<FactsChanged> of(List<FactsChanged> changes) {
        Map<What, List<Span>> joined = new HashMap<>();
        changes.stream()
                .distinct()
                .sorted(Comparator.comparing(change -> change.dates().from()))
                .forEach(change -> join(
                        joined.computeIfAbsent(
                                new What(change.selection(), change.clauses()), what -> new ArrayList<>()),
                        change.dates()));
        return joined.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(dates -> new FactsChanged(entry.getKey().selection(), dates, entry.getKey().clauses())))
                .sorted(Comparator.comparing(change -> SelectionLocks.nameOf(change.selection())))
                .toList();
    }

    /** The spans come by their first dates. */
    private static void join(List<Span> spans, Span next) {
        if (spans.isEmpty() || spans.getLast().until().plusDays(NEAR).isBefore(next.from())) {
            spans.add(next);
            return;
        }
        var last = spans.removeLast();
        spans.add(new Span(last.from(), last.until().isAfter(next.until()) ? last.until() : next.until()));
    }
}
