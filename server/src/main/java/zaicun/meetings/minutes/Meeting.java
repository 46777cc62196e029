package zaicun.meetings.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * One version of a recorded meeting.
 *
 * @param root the first version: the id under which the meeting is known
 * @param retracted whether this version takes the meeting back
 */
public record Meeting(
        District district,
        UUID id,
        UUID root,
        UUID team,
        String village,
        LocalDate on,
        String place,
        UUID chair,
        Minutes minutes,
        Set<UUID> attended,
        boolean retracted,
        Optional<UUID> replaces,
        String reason,
        Recorded recorded) {

    /** When, by whom, under which name. */
    public record Recorded(Instant at, UUID by, String name) {}

    /** Whether he chaired it or wrote the minutes. */
    public boolean isKeptBy(UUID person) {
        return chair.equals(person) || recorded.by().equals(person);
    }

    Meeting takenBack(UUID as, String why, Recorded now) {
        return new Meeting(
                district, as, root, team, village, on, place, chair, minutes, attended, true, Optional.of(id), why, now);
    }
}
