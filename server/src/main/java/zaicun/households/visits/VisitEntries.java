package zaicun.households.visits;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Visits recorded on a phone. */
@Component
class VisitEntries implements OutboxKind<VisitForm> {

    private final VisitDesk desk;

    VisitEntries(VisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public Class<VisitForm> form() {
        return VisitForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<VisitForm> entry) {
        return desk.record(viewer, entry);
    }
}
