package zaicun.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import zaicun.kernel.District;
import zaicun.roster.Roster;
import zaicun.roster.Team;

/** Villages as subjects of duties: the name-based UUID of a code, and back. */
@Component
public class VillageIds {

    private final Roster roster;
    private final Clock clock;
    private final Map<UUID, String> known = new ConcurrentHashMap<>();

    VillageIds(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    public UUID idOf(String village) {
        var id = UUID.nameUUIDFromBytes(village.getBytes(StandardCharsets.UTF_8));
        known.putIfAbsent(id, village);
        return id;
    }

    /** The code of a village that has or has just been given a team. */
    public Optional<String> codeOf(District district, UUID id) {
        if (!known.containsKey(id)) {
            roster.teamsUnder(district, district.code(), LocalDate.now(clock)).stream()
                    .map(Team::village)
                    .forEach(this::idOf);
        }
        return Optional.ofNullable(known.get(id));
    }
}
