package zaicun.access;

import java.util.Set;
import java.util.UUID;
import zaicun.roster.Posting;

/**
 * What lies in a person's line: villages by code prefix (host line), sending units (sending line), and oneself.
 *
 * @param villagePrefixes significant digits of divisions, such as {@code 420117001}
 * @param units sending units whose people are seen
 */
public record Scope(UUID self, Set<String> villagePrefixes, Set<UUID> units) {

    public boolean holds(Posting posting) {
        return posting.person().equals(self) || units.contains(posting.unit()) || holdsVillage(posting.village());
    }

    /** Only by the host line: registers, households and boards of a village. */
    public boolean holdsVillage(String village) {
        return villagePrefixes.stream().anyMatch(village::startsWith);
    }
}
