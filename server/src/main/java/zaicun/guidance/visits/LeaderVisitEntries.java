package zaicun.guidance.visits;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Leaders' visits recorded on a phone in the village. */
@Component
class LeaderVisitEntries implements OutboxKind<LeaderVisitForm> {

    private final LeaderVisitDesk desk;

    LeaderVisitEntries(LeaderVisitDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "leader-visit";
    }

    @Override
    public Class<LeaderVisitForm> form() {
        return LeaderVisitForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<LeaderVisitForm> entry) {
        return desk.record(viewer, entry);
    }
}
