package zaicun.inspection.helpplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;

/** One version of a team's plan for a year. */
record HelpPlan(
        District district,
        UUID id,
        UUID team,
        String village,
        int year,
        int version,
        String words,
        List<PlanItem> items,
        LocalDate madeOn,
        Instant recordedAt,
        String recorder) {}
