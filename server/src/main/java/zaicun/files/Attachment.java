package zaicun.files;

import java.time.Instant;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A file as lists show it, without its content.
 *
 * @param media media type found in the content, such as {@code image/jpeg}
 * @param size bytes
 */
record Attachment(
        District district,
        UUID id,
        String ownerKind,
        UUID owner,
        String name,
        String media,
        int size,
        Instant recordedAt,
        UUID recordedBy) {}
