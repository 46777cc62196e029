package zaicun.demo.cast;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The people of the story.
 *
 * @param teams each team's cadres, the leader first, in the order of the villages
 * @param holders who sits at an office
 * @param helpers unit staff who help households
 */
public record Crew(List<List<Cadre>> teams, Map<UUID, UUID> holders, List<UUID> helpers) {

    public UUID holder(UUID office) {
        return holders.get(office);
    }
}
