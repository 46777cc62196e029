package zaicun.households.moves;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Leaving and returning, recorded on a phone. */
@Component
class MoveEntries implements OutboxKind<MoveForm> {

    private final MoveDesk desk;

    MoveEntries(MoveDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "move";
    }

    @Override
    public Class<MoveForm> form() {
        return MoveForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<MoveForm> entry) {
        return desk.record(viewer, entry);
    }
}
