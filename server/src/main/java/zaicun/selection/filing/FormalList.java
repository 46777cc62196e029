package zaicun.selection.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Organ;

/** A formal list (正式人选名单) as it stands, with the copies filed. */
public record FormalList(
        District district,
        UUID id,
        UUID unit,
        String decisionNumber,
        LocalDate decisionOn,
        String words,
        ListState state,
        int version,
        Optional<Filed> filed,
        UUID recordedBy) {

    /** When and under which running number of the year. */
    public record Filed(LocalDate on, int year, int sequence) {

        /** 「备〔2026〕3号」. */
        public String number() {
            return "备〔%d〕%d号".formatted(year, sequence);
        }
    }

    /** One organ's copy with its read mark. */
    public record Copy(
            UUID list, UUID office, Organ organ, String addressee, Instant filedAt, String readName, Optional<Instant> readAt) {}
}
