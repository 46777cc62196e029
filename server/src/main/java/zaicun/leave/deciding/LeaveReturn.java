package zaicun.leave.deciding;

import java.time.Instant;
import zaicun.kernel.HalfDay;

/** Told by the person or confirmed by village or street: back from {@code back} on. */
public record LeaveReturn(What what, HalfDay back, String words, String whoName, Instant at) {

    public enum What {
        TOLD,
        CONFIRMED
    }
}
