package zaicun.inspection.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A plan with everything opened; it never leaves the server but to those who may read it.
 *
 * @param office bureau or sending unit that inspects
 * @param drawText the list drawn from, once drawn
 */
record Plan(
        District district,
        UUID id,
        PlanKind kind,
        UUID office,
        Span span,
        PlanState state,
        PlanContent content,
        String seed,
        String seedHash,
        Optional<String> drawText,
        UUID madeBy,
        Instant madeAt) {

    /** Nothing may be told of it to others. */
    boolean sealed() {
        return kind == PlanKind.UNANNOUNCED && state != PlanState.CLOSED;
    }
}
