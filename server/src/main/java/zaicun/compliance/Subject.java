package zaicun.compliance;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * Whom or what a duty is laid on, and where it hangs in the two lines.
 *
 * @param id person, team, pairing or unit; for a village the name-based UUID of its code
 * @param village 12-digit host village
 * @param unit sending unit, where there is one
 * @param person whose duty it is, where it is one person's
 * @param label what a board shows: a name, or a pair of names
 */
public record Subject(
        District district,
        SubjectKind kind,
        UUID id,
        String village,
        Optional<UUID> unit,
        Optional<UUID> person,
        String label) {}
