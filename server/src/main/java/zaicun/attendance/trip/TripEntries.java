package zaicun.attendance.trip;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Trips reported on a phone without network. */
@Component
class TripEntries implements OutboxKind<TripForm> {

    private final TripDesk desk;

    TripEntries(TripDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "trip";
    }

    @Override
    public Class<TripForm> form() {
        return TripForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<TripForm> entry) {
        desk.report(viewer, entry.form().under(entry.id(), viewer.person()));
        return Receipt.ACCEPTED;
    }
}
