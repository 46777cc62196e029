package zaicun.approval;

import java.time.Instant;
import java.util.UUID;
import zaicun.access.Viewer;

/** Who moves a request, as its time line names him. */
public record Mover(UUID person, String name) {

    public static Mover of(Viewer viewer) {
        return new Mover(viewer.person(), viewer.name());
    }

    /** What he did outside of any step. */
    public StepEvent event(Event event, Instant at, String words) {
        return new StepEvent(0, event, person, name, "", at, words);
    }
}
