package zaicun.roster;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/**
 * One person in one team at one post, from – to (驻村任期).
 *
 * @param unit the sending unit
 * @param village 12-digit code of the host village
 * @param leads whether this person leads the team, as first secretaries in principle do (1.1)
 */
public record Posting(
        District district,
        UUID id,
        UUID team,
        UUID person,
        Post post,
        UUID unit,
        String village,
        Span span,
        boolean leads) {}
