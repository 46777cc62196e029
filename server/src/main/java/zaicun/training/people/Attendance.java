package zaicun.training.people;

import java.util.UUID;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.training.TrainingKind;

/**
 * Somebody took part, with what the training was then.
 *
 * @param district of the person's posting
 * @param posting the posting it counts for: the one held on its dates, or the next
 */
public record Attendance(
        District district, UUID id, UUID training, UUID person, UUID posting, String village, What what) {

    /**
     * @param home district that keeps the training
     * @param tier code of the policy's tiers
     */
    public record What(District home, TrainingKind kind, String tier, String subject, Span dates) {}

    public String told() {
        return what.kind().title() + "“" + what.subject() + "”";
    }
}
