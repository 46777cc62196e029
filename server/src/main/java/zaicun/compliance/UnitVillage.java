package zaicun.compliance;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A sending unit at one of its host villages, as a subject of duties of its own (12.3, 12.4). */
public record UnitVillage(UUID unit, String village) {

    /** The subject's id: the name-based UUID of both. */
    public UUID id() {
        return UUID.nameUUIDFromBytes((unit + " " + village).getBytes(StandardCharsets.UTF_8));
    }
}
