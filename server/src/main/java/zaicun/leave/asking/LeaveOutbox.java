package zaicun.leave.asking;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Leaves asked for on a phone without network; the entry's id is the leave's. */
@Component
class LeaveOutbox implements OutboxKind<LeaveForm> {

    private final AskingDesk desk;

    LeaveOutbox(AskingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "leave";
    }

    @Override
    public Class<LeaveForm> form() {
        return LeaveForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<LeaveForm> entry) {
        var form = entry.form().withId(entry.id());
        if (desk.has(viewer, form)) {
            return Receipt.DUPLICATE;
        }
        desk.ask(viewer, form);
        return Receipt.ACCEPTED;
    }
}
