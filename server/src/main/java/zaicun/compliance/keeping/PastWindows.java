package zaicun.compliance.keeping;

import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/** Makes rows for a stretch of the past whose facts came all at once, as when an old system's records are taken over. */
@Component
public class PastWindows {

    private final WindowOpener opener;
    private final Freezer freezer;

    PastWindows(WindowOpener opener, Freezer freezer) {
        this.opener = opener;
        this.freezer = freezer;
    }

    /** Every window that touches the dates gets its row; those that closed long enough ago are frozen. */
    public void make(District district, Span dates) {
        opener.open(district, dates);
        freezer.freezeSince(district, dates.from());
    }
}
