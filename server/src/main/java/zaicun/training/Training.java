package zaicun.training;

import java.util.List;
import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;

/**
 * A training.
 *
 * @param district the organiser's first host district, which keeps the row
 * @param office which office arranges or records it
 * @param plan what was planned
 */
public record Training(
        District district, UUID id, UUID office, Plan plan, TrainingState state, String why, int version, UUID recordedBy) {

    /**
     * What a training is about, where and when.
     *
     * @param tier code of the policy's tiers (6.2)
     * @param forms codes of the policy's forms (6.4)
     * @param courses codes of the required courses in it (6.1)
     * @param organiser who holds it: a party school, say
     * @param places seats there are; 0 where nobody counts them
     */
    public record Plan(
            TrainingKind kind,
            String tier,
            List<String> forms,
            List<String> courses,
            String subject,
            String place,
            String organiser,
            int places,
            Span dates) {}
}
