package zaicun.households.hardship;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Hardship reported from a phone. */
@Component
class HardshipEntries implements OutboxKind<HardshipForm> {

    private final HardshipDesk desk;

    HardshipEntries(HardshipDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "hardship";
    }

    @Override
    public Class<HardshipForm> form() {
        return HardshipForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<HardshipForm> entry) {
        return desk.record(viewer, entry);
    }
}
