package zaicun.roster;

import java.util.UUID;
import zaicun.kernel.Organ;

/**
 * One organ: a street office, a sending unit, a bureau.
 *
 * @param division 12-digit code of the area it answers for; host organs see what lies under its prefix
 */
public record Office(UUID id, Organ kind, String name, String division) {

    /** The digits all places under this organ begin with: {@code 420117001} for a street. */
    public String prefix() {
        return Divisions.prefixOf(division);
    }
}
