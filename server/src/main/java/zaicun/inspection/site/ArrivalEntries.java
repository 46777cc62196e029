package zaicun.inspection.site;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Arrivals recorded on a phone. */
@Component
class ArrivalEntries implements OutboxKind<ArrivalForm> {

    private final SiteDesk desk;

    ArrivalEntries(SiteDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "inspection-arrival";
    }

    @Override
    public Class<ArrivalForm> form() {
        return ArrivalForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<ArrivalForm> entry) {
        return desk.arrive(viewer, entry);
    }
}
