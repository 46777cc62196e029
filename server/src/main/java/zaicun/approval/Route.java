package zaicun.approval;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Clause;
import zaicun.kernel.Organ;

/** The steps a request has to go, under which clause, who is told afterwards and who was passed over with the reason. */
public record Route(Clause clause, List<Stop> stops, List<Copy> filings, List<Passed> passedOver) {

    public Route {
        if (stops.isEmpty() || stops.getLast().act() != Act.APPROVE) {
            throw new IllegalArgumentException("a route ends with an approval: " + stops);
        }
        stops = List.copyOf(stops);
        filings = List.copyOf(filings);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * One step.
     *
     * @param office who decides, unless a person is named
     * @param addressee the concrete name: the street's, or the leader's
     * @param why why it is this one, in Chinese
     */
    public record Stop(
            Organ organ, Act act, Optional<UUID> office, Optional<UUID> person, String addressee, String why) {

        public Stop {
            if (act != Act.AGREE && act != Act.APPROVE) {
                throw new IllegalArgumentException("a step agrees or approves, not " + act);
            }
            if (office.isPresent() == person.isPresent()) {
                throw new IllegalArgumentException("a step has one holder, an office or a person: " + addressee);
            }
        }
    }

    /** An organ that gets the approved request for the record. */
    public record Copy(Organ organ, UUID office, String addressee) {}

    /** An organ that would have had a step, and why it has none. */
    public record Passed(Organ organ, Act act, String addressee, String why) {}
}
