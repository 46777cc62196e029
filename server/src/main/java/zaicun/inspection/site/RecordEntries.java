package zaicun.inspection.site;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** On-site records written on a phone. */
@Component
class RecordEntries implements OutboxKind<RecordForm> {

    private final SiteDesk desk;

    RecordEntries(SiteDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "inspection-record";
    }

    @Override
    public Class<RecordForm> form() {
        return RecordForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<RecordForm> entry) {
        return desk.record(viewer, entry);
    }
}
