package zaicun.daybook;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * Where and when somebody stands and looks.
 *
 * @param village 12-digit host village of the team
 * @param people who of the team is posted there on that date
 */
public record SiteQuery(District district, UUID team, String village, Set<UUID> people, LocalDate on) {}
