package zaicun.guidance.hearings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/** A report on the posting, heard by the unit's leadership, with its minutes; {@code why} tells why it replaces another. */
public record Hearing(
        District district,
        UUID id,
        UUID unit,
        LocalDate on,
        Minutes minutes,
        Optional<UUID> replaces,
        String why,
        UUID recordedBy,
        OffsetDateTime recordedAt) {

    /**
     * @param chair who heard
     * @param reporter who reported
     * @param heard what was reported
     * @param decided what the unit will do
     */
    public record Minutes(String chair, String reporter, String heard, String decided) {}

    public String told() {
        return minutes.chair() + "主持，" + minutes.reporter() + "汇报";
    }
}
