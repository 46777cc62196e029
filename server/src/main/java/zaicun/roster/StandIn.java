package zaicun.roster;

import java.util.UUID;
import zaicun.kernel.Span;

/** Who acts for the leader of a team in these dates (代理). */
public record StandIn(UUID team, UUID person, Span span) {}
