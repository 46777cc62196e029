package zaicun.approval;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import zaicun.roster.Posting;

/**
 * A request as it is handed in.
 *
 * @param id made by the client, so that handing in twice counts once
 * @param subject the rule it belongs to, such as {@code leave}
 * @param topic what lists show and search, such as 年休假
 * @param posting the applicant's; gives district and line
 */
public record Asking(UUID id, String subject, String topic, Posting posting, String applicantName, Route route) {

    public Request request(Instant at) {
        return new Request(
                new Ref(posting.district(), id), subject, topic, route.clause(), posting.person(), applicantName, posting.id(),
                RequestState.PENDING, 1, at, at, Optional.empty());
    }
}
