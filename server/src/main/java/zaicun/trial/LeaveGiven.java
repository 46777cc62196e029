package zaicun.trial;

import java.util.List;
import java.util.Optional;
import zaicun.kernel.HalfDaySpan;
import zaicun.leave.LeaveTime;
import zaicun.leave.TimeOnLeave;

/** A leave in a case: {@code 2026-11-03 AM} to {@code 2026-11-05 PM}, with a state where it is another one. */
record LeaveGiven(String kind, String from, String to, Optional<State> state) {

    enum State {
        approved,
        pending,
        refused,
        withdrawn;

        boolean counts() {
            return this == approved || this == pending;
        }
    }

    LeaveGiven {
        CaseJson.required("kind", kind);
        CaseJson.required("from", from);
        CaseJson.required("to", to);
    }

    HalfDaySpan span() {
        return CaseJson.word("from", from + " – " + to, _ -> HalfDaySpan.parse(from, to));
    }

    LeaveTime time() {
        return new LeaveTime(kind, span());
    }

    static TimeOnLeave timeOnLeave(List<LeaveGiven> leaves) {
        return leaves.isEmpty()
                ? TimeOnLeave.NONE
                : new TimeOnLeave(leaves.stream().map(LeaveGiven::span).toList());
    }
}
