package zaicun.households.problems;

import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.outbox.Entry;
import zaicun.outbox.OutboxKind;
import zaicun.outbox.Receipt;

/** HouseholdProblems recorded on a phone. */
@Component
class ProblemEntries implements OutboxKind<ProblemForm> {

    private final ProblemDesk desk;

    ProblemEntries(ProblemDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "problem";
    }

    @Override
    public Class<ProblemForm> form() {
        return ProblemForm.class;
    }

    @Override
    public Receipt accept(Viewer viewer, Entry<ProblemForm> entry) {
        return desk.record(viewer, entry);
    }
}
