package zaicun.files;

import java.time.Instant;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * A file as lists show it, without its content.
 *
 * @param media media type found in the content, such as {@code image/jpeg}
 * @param size bytes
 * @param sealed whether name and content are stored under seal; here the name is in clear
 */
record Attachment(
        District district,
        UUID id,
        String ownerKind,
        UUID owner,
        String name,
        String media,
        int size,
        boolean sealed,
        Instant recordedAt,
        UUID recordedBy) {}
