package zaicun.inspection.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A village drawn for inspection.
 *
 * @param span the plan's period
 * @param seedHash what was fixed before the draw
 * @param arrivedAt when an inspector first stood there; before that nobody else may learn of it
 */
public record Stop(
        District district,
        UUID id,
        UUID plan,
        PlanKind kind,
        PlanState planState,
        UUID office,
        UUID madeBy,
        Span span,
        String seedHash,
        String village,
        int place,
        Optional<Instant> arrivedAt,
        List<UUID> inspectors) {

    public boolean inspectedBy(UUID person) {
        return inspectors.contains(person);
    }

    /** Whether the inspected may know of it: told beforehand, or somebody has arrived. */
    public boolean open() {
        return kind == PlanKind.OPEN || arrivedAt.isPresent();
    }
}
