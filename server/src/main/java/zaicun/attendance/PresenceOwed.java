package zaicun.attendance;

import java.util.Optional;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/**
 * Days (in halves) and nights owed in a window, and why none are.
 *
 * @param working working days of the window inside the posting
 * @param leaveHalves half-days of those on leave
 */
record PresenceOwed(int halves, int nights, int working, int leaveHalves) {

    static PresenceOwed in(Stay stay, PolicyOn values, WorkCalendar calendar) {
        var part = stay.window().span().intersect(stay.posting());
        if (part.isEmpty()) {
            return new PresenceOwed(0, 0, 0, 0);
        }
        int working = calendar.workingDays(part.get());
        int leaveHalves = stay.leave().workingHalves(part.get(), calendar);
        return stay.window().kind() == Window.Kind.WEEK
                ? ofWeek(values, working, leaveHalves)
                : prorated(values, new Available(working, leaveHalves, calendar, stay.window().span()));
    }

    /** D = min(days, W); days owed = D − L; as many nights fewer than days as the policy's nights are. */
    private static PresenceOwed ofWeek(PolicyOn values, int working, int leaveHalves) {
        int days = values.get(PolicyKeys.PRESENCE_DAYS);
        int nights = values.get(PolicyKeys.PRESENCE_NIGHTS);
        int halves = Math.max(0, 2 * Math.min(days, working) - leaveHalves);
        int nightsOwed = working == 0 ? 0 : Math.max(0, Math.ceilDiv(halves, 2) - (days - nights));
        return new PresenceOwed(halves, nightsOwed, working, leaveHalves);
    }

    /** Longer windows: the number × available working days ÷ working days of the window, rounded up. */
    private static PresenceOwed prorated(PolicyOn values, Available available) {
        return new PresenceOwed(
                2 * available.shareOf(values.get(PolicyKeys.PRESENCE_DAYS)),
                available.shareOf(values.get(PolicyKeys.PRESENCE_NIGHTS)),
                available.working(),
                available.leaveHalves());
    }

    private record Available(int working, int leaveHalves, WorkCalendar calendar, Span window) {

        int shareOf(int number) {
            int whole = calendar.workingDays(window);
            return whole == 0 ? 0 : (int) Math.ceilDiv((long) number * (2 * working - leaveHalves), 2L * whole);
        }
    }

    Optional<State> relief() {
        if (halves > 0 || nights > 0) {
            return Optional.empty();
        }
        return Optional.of(working > 0 && leaveHalves > 0 ? State.EXCUSED : State.NOT_OWED);
    }
}
