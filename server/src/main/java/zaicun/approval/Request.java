package zaicun.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.Clause;

/** A request as it stands; {@code version} is what a decider has to have seen. */
public record Request(
        Ref ref,
        String subject,
        String topic,
        Clause clause,
        UUID applicant,
        String applicantName,
        UUID posting,
        RequestState state,
        int version,
        Instant askedAt,
        Instant movedAt,
        Optional<Instant> urgedAt) {

    public Request movedTo(RequestState to, Instant at) {
        return new Request(
                ref, subject, topic, clause, applicant, applicantName, posting, to, version + 1, askedAt, at, urgedAt);
    }
}
