package zaicun.inspection.plan;

import java.util.List;
import java.util.UUID;

/**
 * What is sealed of a plan.
 *
 * @param streets 12-digit codes of the townships meant; empty for all in the line
 * @param units sending units meant; empty for all in the line
 */
public record PlanContent(
        String title,
        String purpose,
        List<String> streets,
        List<UUID> units,
        int villages,
        int each,
        List<Named> inspectors) {

    /** @param barred villages that he keeps away from by himself, such as his home */
    public record Named(UUID person, List<String> barred) {}
}
