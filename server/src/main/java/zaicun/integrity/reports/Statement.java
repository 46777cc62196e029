package zaicun.integrity.reports;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a report says; stored sealed as a whole.
 *
 * @param village 12-digit code, or empty
 * @param concerned people whom it seems to be about, and the units they come from: they handle nothing of it
 * @param name of a reporter who gives it, or empty
 * @param reporter who reported under his name while signed in
 */
public record Statement(
        String village, String what, String where, String when, String whom, Concerned concerned, String name, String phone,
        Optional<UUID> reporter) {

    Statement about(Concerned found) {
        return new Statement(village, what, where, when, whom, found, name, phone, reporter);
    }

    /** @param unitNames so that an organ that also sends people out is known by both its seats */
    public record Concerned(Set<UUID> people, Set<UUID> units, Set<String> unitNames) {}
}
