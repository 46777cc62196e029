package zaicun.daybook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that waits for an outcome at a team, soonest due first. */
@Component
public class OpenMatters {

    private static final Comparator<OpenMatter> SOONEST = Comparator.comparing(
                    (OpenMatter matter) -> matter.dueOn().orElse(LocalDate.MAX))
            .thenComparing(OpenMatter::since)
            .thenComparing(OpenMatter::id);

    private final List<OpenMatterSource> sources;

    OpenMatters(ObjectProvider<OpenMatterSource> published) {
        sources = published.stream().toList();
    }

    public List<OpenMatter> of(DayBookQuery asked) {
        return sources.stream().flatMap(source -> source.open(asked)).sorted(SOONEST).toList();
    }
}
