package zaicun.bulletins;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Items written on a phone: saved and sent up in one act. */
@Component
class BulletinEntries implements OutboxKind<BulletinForm> {

    private final BulletinDesk desk;

    BulletinEntries(BulletinDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "bulletin";
    }

    @Override
    public Class<BulletinForm> form() {
        return BulletinForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<BulletinForm> entry) {
        return desk.send(viewer, entry);
    }
}
