package zaicun.inspection.finding;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Findings written on a phone. */
@Component
class FindingEntries implements OutboxKind<FindingForm> {

    private final FindingDesk desk;

    FindingEntries(FindingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public Class<FindingForm> form() {
        return FindingForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<FindingForm> entry) {
        return desk.find(viewer, entry);
    }
}
