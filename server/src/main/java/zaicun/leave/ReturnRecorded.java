package zaicun.leave;

import java.util.UUID;
import zaicun.kernel.District;

/** Told in the same transaction when somebody said that he is back, and when village or street confirmed it (销假). */
public record ReturnRecorded(District district, UUID leave, What what) {

    public enum What {
        TOLD,
        CONFIRMED
    }
}
