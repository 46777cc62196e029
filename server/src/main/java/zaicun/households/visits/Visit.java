package zaicun.households.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A visit as recorded, with everybody who was there. */
record Visit(
        District district,
        UUID id,
        UUID household,
        String village,
        LocalDate on,
        Words words,
        List<Visitor> visitors,
        Optional<UUID> replaces,
        UUID recordedBy) {

    /** What was seen, what was difficult, what was agreed; each may be empty. */
    record Words(String seen, String difficulties, String agreed) {}

    /**
     * Somebody who was there.
     *
     * @param team the team in which he was stationed on that day, none for a helper from outside
     */
    record Visitor(UUID person, Optional<UUID> team) {}

    boolean concerns(UUID person) {
        return recordedBy.equals(person) || visitors.stream().anyMatch(visitor -> visitor.person().equals(person));
    }
}
