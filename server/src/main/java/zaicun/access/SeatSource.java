package zaicun.access;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Where seats come from: stored ones, postings, pairings. A module that makes people hold a role implements it. */
public interface SeatSource {

    Stream<Seat> seatsOf(UUID person, LocalDate on);
}
