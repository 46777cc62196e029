package zaicun.guidance.problems;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.District;

/** A problem that a leader's visit found, as it stands; {@code visit} is the first record of that visit. */
public record GuidanceProblem(
        District district,
        UUID id,
        UUID visit,
        UnitVillage place,
        LocalDate foundOn,
        String words,
        GuidanceProblemState state,
        String outcome,
        Optional<LocalDate> endedOn,
        int version) {

    GuidanceProblem moved(GuidanceProblemState to, String said, LocalDate on) {
        boolean ended = to != GuidanceProblemState.OPEN;
        return new GuidanceProblem(
                district, id, visit, place, foundOn, words, to, ended ? said : "", ended ? Optional.of(on) : Optional.empty(),
                version);
    }
}
