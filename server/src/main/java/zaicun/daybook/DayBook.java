package zaicun.daybook;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the rule modules recorded, in the order of days and clauses. */
@Component
public class DayBook {

    private static final Comparator<DayLine> ORDER =
            Comparator.comparing(DayLine::on).thenComparing(DayLine::clause).thenComparing(DayLine::id);

    private final List<DayBookSource> sources;

    DayBook(ObjectProvider<DayBookSource> published) {
        sources = published.stream().toList();
    }

    public List<DayLine> lines(DayBookQuery asked) {
        return sources.stream().flatMap(source -> source.lines(asked)).sorted(ORDER).toList();
    }
}
