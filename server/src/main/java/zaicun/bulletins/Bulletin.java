package zaicun.bulletins;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * An item as it stands.
 *
 * @param source whose it is
 * @param sentOn the day on which it was first sent up, while that stands
 */
public record Bulletin(
        District district,
        UUID id,
        Source source,
        Text text,
        BulletinState state,
        Optional<LocalDate> sentOn,
        int version,
        UUID writtenBy,
        OffsetDateTime recordedAt) {

    /** The unit, and the team where a team wrote it; {@code village} is the team's. */
    public record Source(UUID unit, Optional<UUID> team, Optional<String> village) {}

    /** @param kind a code of the policy's catalogue of kinds; {@code body} is plain text, paragraphs parted by line ends */
    public record Text(String kind, String title, String body) {}

    Bulletin with(Text other) {
        return new Bulletin(district, id, source, other, state, sentOn, version, writtenBy, recordedAt);
    }

    Bulletin moved(BulletinState to, LocalDate today) {
        var sent = to.sent() ? Optional.of(sentOn.orElse(today)) : Optional.<LocalDate>empty();
        return new Bulletin(district, id, source, text, to, sent, version, writtenBy, recordedAt);
    }
}
