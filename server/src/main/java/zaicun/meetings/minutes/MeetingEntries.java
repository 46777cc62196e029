package zaicun.meetings.minutes;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Meetings recorded on a phone without network. */
@Component
class MeetingEntries implements OutboxKind<MeetingForm> {

    private final MeetingDesk desk;

    MeetingEntries(MeetingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "meeting";
    }

    @Override
    public Class<MeetingForm> form() {
        return MeetingForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<MeetingForm> entry) {
        return desk.record(viewer, entry.form().under(entry.id()), entry.recordedAt());
    }
}
