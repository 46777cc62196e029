package zaicun.leave.asking;

import java.util.Optional;
import java.util.UUID;

/** What a leave hangs on: the report it completes, the leave it extends, the leave it corrects. */
public record Ties(Optional<UUID> report, Optional<UUID> extended, Optional<UUID> corrected) {

    public static final Ties NONE = new Ties(Optional.empty(), Optional.empty(), Optional.empty());

    static Ties completing(UUID report) {
        return new Ties(Optional.of(report), Optional.empty(), Optional.empty());
    }

    static Ties extending(UUID leave) {
        return new Ties(Optional.empty(), Optional.of(leave), Optional.empty());
    }

    static Ties correcting(UUID leave) {
        return new Ties(Optional.empty(), Optional.empty(), Optional.of(leave));
    }
}
