package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.SeatSource;

/** Whoever is paired with a household today holds the helper's seat. */
@Component
class HelperSeats implements SeatSource {

    private final Pairings pairings;

    HelperSeats(Pairings pairings) {
        this.pairings = pairings;
    }

    @Override
    public Stream<Seat> seatsOf(UUID person, LocalDate on) {
        boolean paired = !pairings.ofHelper(person, on).isEmpty();
        return paired ? Stream.of(new Seat(Role.HELPER, Optional.empty())) : Stream.empty();
    }
}
