package zaicun.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zaicun.access.Viewer;
import zaicun.kernel.Organ;
import zaicun.roster.Office;

/** One step of a request with its holder: an office or a person. */
public record Step(
        int number,
        Organ organ,
        Act act,
        Optional<UUID> office,
        Optional<UUID> person,
        String addressee,
        String why,
        State state,
        Optional<LocalDate> begunOn,
        Optional<UUID> decidedBy,
        Optional<Instant> decidedAt) {

    /** {@link #LEFT}: the request ended or was sent back before it came to this step. */
    public enum State {
        WAITING,
        OPEN,
        DONE,
        PASSED_OVER,
        LEFT
    }

    public boolean isHeldBy(Viewer viewer) {
        return person.map(viewer.person()::equals).orElse(false)
                || office.map(held -> seatsOf(viewer).contains(held)).orElse(false);
    }

    /** The organs at which the viewer sits. */
    public static Set<UUID> seatsOf(Viewer viewer) {
        return offices(viewer).map(Office::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The organ in whose name the holder acts: the office's name, or the step's organ where it is a person. */
    public String organOf(Viewer viewer) {
        return offices(viewer)
                .filter(seat -> office.map(seat.id()::equals).orElse(false))
                .map(Office::name)
                .findFirst()
                .orElse(organ.title());
    }

    private static Stream<Office> offices(Viewer viewer) {
        return viewer.seats().stream().flatMap(seat -> seat.office().stream());
    }
}
