package zaicun.attendance.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.roster.Posting;

/**
 * One entry of the register: where a person was on a date, by day or by night.
 *
 * @param act the act of the keeper that wrote it, together with others
 * @param late written later than the policy allows (2.5)
 * @param replaces the entry that this one corrects
 */
public record NewMark(
        UUID id,
        UUID act,
        Posting posting,
        LocalDate date,
        Part part,
        Whereabouts value,
        boolean late,
        boolean asPlanned,
        Optional<UUID> replaces,
        String reason,
        Instant recordedAt,
        UUID recordedBy,
        String recorder) {}
