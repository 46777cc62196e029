package zaicun.compliance.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zaicun.compliance.DutySource;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** All duties that the rule modules publish. */
@Component
public class Duties {

    private final List<DutySource> sources;

    Duties(ObjectProvider<DutySource> published) {
        sources = published.stream().toList();
        long distinct = sources.stream()
                .flatMap(source -> source.clauses().stream())
                .distinct()
                .count();
        long all = sources.stream().mapToLong(source -> source.clauses().size()).sum();
        if (distinct != all) {
            throw new IllegalStateException("two duty sources reckon the same clause");
        }
    }

    /** Reckons every duty of the selection. The caller closes the stream. */
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return reckon(selection, dates, asOf, source -> true);
    }

    Stream<Reckoning> reckon(FactsChanged change, LocalDate asOf) {
        return reckon(change.selection(), change.dates(), asOf, change::touches)
                .filter(reckoning -> change.touches(reckoning.clause()));
    }

    public Stream<Reckoning> reckon(Clause clause, Selection selection, Span dates, LocalDate asOf) {
        return reckon(selection, dates, asOf, source -> source.clauses().contains(clause))
                .filter(reckoning -> reckoning.clause().equals(clause));
    }

    private Stream<Reckoning> reckon(
            Selection selection, Span dates, LocalDate asOf, Predicate<DutySource> wanted) {
        return sources.stream().filter(wanted).flatMap(source -> source.reckon(selection, dates, asOf));
    }
}
