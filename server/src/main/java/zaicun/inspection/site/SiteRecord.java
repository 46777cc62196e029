package zaicun.inspection.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A stored record of what was found. */
record SiteRecord(
        UUID id,
        UUID stop,
        UUID sheet,
        List<RecordForm.AsFound> found,
        String words,
        Optional<UUID> replaces,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
