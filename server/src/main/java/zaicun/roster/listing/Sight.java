package zaicun.roster.listing;

import java.util.Set;
import java.util.UUID;

/**
 * What a line sees of the roster.
 *
 * @param villagePrefixes significant digits of divisions; the empty one stands for everywhere
 * @param units sending units whose people are seen
 */
public record Sight(UUID self, Set<String> villagePrefixes, Set<UUID> units) {

    /** For whoever keeps the roster of all. */
    public static Sight everywhere(UUID self) {
        return new Sight(self, Set.of(""), Set.of());
    }
}
