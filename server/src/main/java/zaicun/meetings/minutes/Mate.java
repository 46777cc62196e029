package zaicun.meetings.minutes;

import java.util.UUID;

/**
 * One of a team on a date.
 *
 * @param presence known beforehand from posting, leave and trips
 * @param hint what else is known, such as the trip's purpose or that the register says he was away
 */
public record Mate(UUID person, String name, String post, boolean leads, Presence presence, String hint) {}
