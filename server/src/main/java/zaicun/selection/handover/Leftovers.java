package zaicun.selection.handover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zaicun.daybook.OpenItem;
import zaicun.daybook.OpenItems;
import zaicun.daybook.OpenItems.Passing;
import zaicun.kernel.Conflict;
import zaicun.roster.Posting;

/** What somebody who leaves has begun and not ended, over all modules that keep such things. */
@Component
class Leftovers {

    private record Key(String kind, UUID item) {}

    private final Map<String, OpenItems> sources;
    private final HandoverPapers papers;

    Leftovers(ObjectProvider<OpenItems> published, HandoverPapers papers) {
        this.papers = papers;
        sources = published.stream().collect(Collectors.toMap(OpenItems::kind, Function.identity()));
    }

    /** What is left: neither ended where it is kept, nor dealt with in this handover. */
    List<OpenItem> of(Handover handover, Posting leaving) {
        var done = papers.settled(handover).stream()
                .map(item -> new Key(item.kind(), item.item()))
                .collect(Collectors.toSet());
        return sources.values().stream()
                .flatMap(source -> source.of(leaving).stream())
                .filter(item -> !done.contains(new Key(item.kind(), item.id())))
                .toList();
    }

    OpenItem require(Handover handover, Posting leaving, HandoverForms.Settling form) {
        return of(handover, leaving).stream()
                .filter(open -> open.kind().equals(form.kind()) && open.id().equals(form.item()))
                .findFirst()
                .orElseThrow(() -> new Conflict("这件事已经办结或已移交；请刷新后查看。"));
    }

    void pass(Posting leaving, OpenItem item, Passing passing) {
        sources.get(item.kind()).pass(leaving, item.id(), passing);
    }

    void settle(Posting leaving, OpenItem item, Passing passing) {
        sources.get(item.kind()).settle(leaving, item.id(), passing);
    }
}
