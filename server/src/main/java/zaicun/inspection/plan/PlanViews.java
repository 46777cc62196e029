package zaicun.inspection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.plan.PlanAudit.Opening;

/** Plans as a browser shows them. */
final class PlanViews {

    private PlanViews() {}

    /** @param mine whether the viewer made it and so moves it */
    record Row(
            String district,
            UUID id,
            PlanKind kind,
            String kindTitle,
            String title,
            String officeName,
            LocalDate from,
            LocalDate to,
            PlanState state,
            String stateTitle,
            String seedHash,
            boolean mine,
            int drawn,
            int arrived) {}

    record Person(UUID person, String name, List<String> barred) {}

    /** @param arrivedAt empty while nobody has been there */
    record DrawnVillage(
            UUID stop, int place, String village, String name, List<String> inspectors, Optional<Instant> arrivedAt) {}

    /**
     * A plan opened.
     *
     * @param villages names of the villages drawn from, by code
     * @param seed only once the draw was made
     * @param list what was drawn from, as text, once the draw was made
     */
    record Whole(
            Row row,
            String purpose,
            List<String> streets,
            List<String> units,
            List<String> villages,
            int toDraw,
            int each,
            List<Person> inspectors,
            Optional<String> seed,
            Optional<String> list,
            List<DrawnVillage> drawn,
            List<Plans.Told> told,
            List<Opening> openings,
            List<PlanMove> moves) {}

    /** A draw that everybody may repeat. */
    record Published(
            Row row, String seed, String list, List<DrawnVillage> drawn, List<Name> villages, List<Name> people,
            List<Opening> openings) {}

    record Name(String id, String name) {}

    record Choices(List<Name> offices, List<Area> districts, List<Name> units) {}

    record Area(String code, String name, List<Name> streets) {}

    record Found(UUID person, String name, String unit, String duty) {}
}
