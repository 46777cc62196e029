package zaicun.selection.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import zaicun.selection.Eligibility;
import zaicun.selection.dossier.NominationState;

/**
 * A nomination in a list. To the host line the file itself stays closed: birth, education and verdict are empty.
 *
 * @param waitsFor whose review is missing
 * @param mine whether the viewer's organ is to speak now
 */
public record CandidateRow(
        String district,
        UUID id,
        String name,
        String sex,
        String birth,
        String education,
        String dutyTitle,
        String unit,
        String village,
        String team,
        String post,
        boolean leads,
        LocalDate startsOn,
        String verdict,
        Eligibility.Verdict verdictCode,
        NominationState state,
        String stateTitle,
        int version,
        String waitsFor,
        boolean mine,
        Instant movedAt) {}
