package zaicun.study;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** Studies recorded on a phone, with the meeting at which they were held where it comes along. */
@Component
class StudyEntries implements OutboxKind<StudyForm> {

    private final StudyDesk desk;

    StudyEntries(StudyDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "study";
    }

    @Override
    public Class<StudyForm> form() {
        return StudyForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<StudyForm> entry) {
        return desk.record(viewer, entry.form().under(entry.id()), entry.recordedAt());
    }
}
