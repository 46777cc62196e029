package zaicun.households.visits;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Contacts recorded on a phone. */
@Component
class ContactEntries implements OutboxKind<ContactForm> {

    private final ContactDesk desk;

    ContactEntries(ContactDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public Class<ContactForm> form() {
        return ContactForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<ContactForm> entry) {
        return desk.record(viewer, entry);
    }
}
