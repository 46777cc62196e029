package zaicun.leave.asking;

import java.util.UUID;
import zaicun.approval.Ref;
import zaicun.kernel.Days;
import zaicun.kernel.HalfDaySpan;
import zaicun.leave.LeaveTime;

/** A leave as it is stored; its reference is its request's. */
public record Leave(
        Ref ref,
        UUID person,
        UUID posting,
        UUID team,
        String village,
        UUID unit,
        LeaveTime time,
        Particulars particulars,
        Days days,
        Days countedDays,
        Standing standing,
        Ties ties) {

    /** What was written besides kind and time; the phone is masked. */
    public record Particulars(String reason, String destination, String phone, String standsIn) {}

    /** {@link #GONE}: refused, withdrawn or replaced. */
    public enum Standing {
        ASKED,
        APPROVED,
        GONE
    }

    public HalfDaySpan halves() {
        return time.span();
    }
}
