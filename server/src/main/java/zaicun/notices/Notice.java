package zaicun.notices;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.Clause;
import zaicun.kernel.District;

/**
 * Something that people are to learn of.
 *
 * @param kind stable name of what it is about, such as {@code leave.decided}
 * @param text one sentence of official Chinese: what happened, to what, what to do
 * @param link path of the page to open, the same in both front ends; empty where there is none. Where a front end has it
 *     elsewhere, {@code web/src/notices/links.ts} knows
 * @param once the matter: of one key a person has one message
 */
public record Notice(
        District district, Set<UUID> to, String kind, Optional<Clause> clause, String text, String link, String once) {

    public Notice {
        to = Set.copyOf(to);
        if (text.isBlank() || once.isBlank()) {
            throw new IllegalArgumentException("a message without words or key: " + kind);
        }
    }
}
