package zaicun.support.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;

/**
 * A round in one host district.
 *
 * @param kind code of the policy's kinds of assessment
 * @param organs who speaks in which order, as the policy had it when the round was opened; the last one grades
 */
record Round(
        District district,
        UUID id,
        UUID bureau,
        String kind,
        String title,
        Span period,
        List<Organ> organs,
        Instant openedAt,
        UUID openedBy,
        String opener) {

    boolean isLast(int step) {
        return step == organs.size() - 1;
    }
}
