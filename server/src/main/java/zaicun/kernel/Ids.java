package zaicun.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identities: UUID version 7, so that they sort by time of making. Phones make their own of the same kind. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
