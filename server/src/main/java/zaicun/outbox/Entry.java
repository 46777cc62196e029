package zaicun.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing recorded on a phone.
 *
 * @param id made on the phone (UUIDv7); the same id is counted once
 * @param recordedAt when the phone says it was written down
 */
public record Entry<F>(UUID id, Instant recordedAt, F form) {}
