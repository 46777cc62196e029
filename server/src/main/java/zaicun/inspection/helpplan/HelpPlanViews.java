package zaicun.inspection.helpplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Help plans as a browser shows them. */
final class HelpPlanViews {

    private HelpPlanViews() {}

    /** A team's plan in a list of the line; one without a plan as well. */
    record Row(
            String district,
            UUID team,
            String teamName,
            String village,
            String villageName,
            int year,
            int version,
            int goals,
            Optional<LocalDate> madeOn,
            LocalDate due) {}

    record Member(UUID person, String name) {}

    /** What the day book holds for one of the item's clauses, from the year's start until today. */
    record Progress(String clause, int facts, String last) {}

    record Item(PlanItem item, String responsibleName, List<Progress> progress, List<HelpPlans.Word> words) {}

    record Version(int version, LocalDate madeOn, Instant at, String recorder) {}

    /** @param version 0 where there is none yet */
    record Whole(
            String district,
            UUID team,
            String teamName,
            String villageName,
            int year,
            int version,
            String words,
            List<Item> items,
            List<Version> versions,
            List<Member> members,
            LocalDate due,
            boolean mine) {}
}
