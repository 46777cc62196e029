package zaicun.access;

import java.util.Set;
import java.util.UUID;

/**
 * Told in the same transaction when people are to learn of something about accounts.
 *
 * @param to nobody, where the matter is over
 * @param key the matter: of one key a person has one message
 */
public record AccountWord(Set<UUID> to, String kind, String text, String link, String key) {}
