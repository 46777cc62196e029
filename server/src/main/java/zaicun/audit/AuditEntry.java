package zaicun.audit;

import java.time.Instant;
import java.util.UUID;
import zaicun.kernel.District;

/** A written entry; {@code address} is the caller's, empty for what the server did by itself. */
public record AuditEntry(
        District district, UUID id, Instant at, UUID who, String what, UUID object, String words, String address) {}
