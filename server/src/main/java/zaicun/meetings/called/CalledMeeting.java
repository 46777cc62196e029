package zaicun.meetings.called;

import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A called meeting as it stands.
 *
 * @param office who calls, {@code caller} under which name
 * @param hostVillage village in which it is held: whoever is posted there is not away
 * @param nights nights spent away, counted from the first date
 */
record CalledMeeting(
        District district, UUID id, UUID office, String caller, Matter matter, Optional<String> hostVillage, Span dates,
        int nights, String summary, CallState state, int version, UUID recordedBy) {

    /** What it is about, as it is announced. */
    record Matter(String kind, String title, String place, String startsAt, String agenda) {}

    CalledMeeting moved(CallMove move, String words) {
        return new CalledMeeting(
                district, id, office, caller, matter, hostVillage, dates, nights, words, move.after(state), version,
                recordedBy);
    }

    /** Whether somebody posted to that village leaves it for the meeting. */
    boolean takesAwayFrom(String village) {
        return !hostVillage.equals(Optional.of(village));
    }
}
