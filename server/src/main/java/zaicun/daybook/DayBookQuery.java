package zaicun.daybook;

import java.util.Set;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * Whose days are asked for.
 *
 * @param village 12-digit host village of the team
 * @param people who of the team is asked for
 */
public record DayBookQuery(District district, UUID team, String village, Set<UUID> people, Span dates) {}
