package zaicun.daybook;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Clause;

/**
 * One thing that should be true in the village now, in one line of official Chinese.
 *
 * @param person whom it is about; empty for the team or the village
 * @param kind kind of the record, such as {@code trip}; with {@code id} a screen can open it
 * @param text without the name of the person; households veiled, kinds of leave untold
 */
public record SiteLine(
        SiteSubject subject, Optional<UUID> person, Clause clause, String kind, String id, String text) {}
