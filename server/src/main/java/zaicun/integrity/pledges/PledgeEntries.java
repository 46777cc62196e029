package zaicun.integrity.pledges;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Pledges made on a phone without network. */
@Component
class PledgeEntries implements OutboxKind<PledgeForm> {

    private final PledgeDesk desk;

    PledgeEntries(PledgeDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "pledge";
    }

    @Override
    public Class<PledgeForm> form() {
        return PledgeForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<PledgeForm> entry) {
        return desk.pledge(viewer, entry.form().under(entry.id()));
    }
}
