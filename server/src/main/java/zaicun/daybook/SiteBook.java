package zaicun.daybook;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the rule modules say should be true at a place, by what is looked at and by clause. */
@Component
public class SiteBook {

    private static final Comparator<SiteLine> ORDER =
            Comparator.comparing(SiteLine::subject).thenComparing(SiteLine::clause).thenComparing(SiteLine::id);

    private final List<SiteSource> sources;

    SiteBook(ObjectProvider<SiteSource> published) {
        sources = published.stream().toList();
    }

    public List<SiteLine> lines(SiteQuery asked) {
        return sources.stream().flatMap(source -> source.lines(asked)).sorted(ORDER).toList();
    }
}
