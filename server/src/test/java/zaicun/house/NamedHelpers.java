package zaicun.house;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import zaicun.access.Role;
import zaicun.access.Seat;
import zaicun.access.SeatSource;

/** People who hold a role because a test says so: helpers without pairings, inspectors without a plan. */
class NamedHelpers implements SeatSource {

    private final Map<UUID, Role> people = new ConcurrentHashMap<>();

    void name(UUID person, Role role) {
        people.put(person, role);
    }

    @Override
    public Stream<Seat> seatsOf(UUID person, LocalDate on) {
        return Optional.ofNullable(people.get(person)).map(role -> new Seat(role, Optional.empty())).stream();
    }
}
