package zaicun.guidance.visits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.compliance.UnitVillage;
import zaicun.guidance.problems.GuidanceProblemDesk.Finding;
import zaicun.kernel.District;

/**
 * A visit in force.
 *
 * @param root the first record of it, which what it found hangs at
 * @param leaders the terms of office of those who came
 */
public record LeaderVisit(
        District district,
        UUID id,
        UUID root,
        UnitVillage place,
        LocalDate on,
        List<UUID> leaders,
        String words,
        Optional<UUID> replaces,
        String why,
        UUID recordedBy,
        OffsetDateTime recordedAt)
        implements Finding {}
