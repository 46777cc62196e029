package zaicun.access.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.SeatSource;
import zaicun.roster.Roster;

/** Whoever is posted on the day is a cadre; nobody gives or withdraws that seat. */
@Component
class CadreSeats implements SeatSource {

    private final Roster roster;

    CadreSeats(Roster roster) {
        this.roster = roster;
    }

    @Override
    public Stream<Seat> seatsOf(UUID person, LocalDate on) {
        return roster.postingOf(person, on).stream().map(posting -> new Seat(Role.CADRE, Optional.empty()));
    }
}
