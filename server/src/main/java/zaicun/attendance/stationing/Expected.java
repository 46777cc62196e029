package zaicun.attendance.stationing;

import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;
import zaicun.roster.Person;
import zaicun.roster.Posting;

/** Which of the three are owed by whom, and until when. */
@Component
class Expected {

    private static final String PARTY_ONLY = "PARTY_MEMBERSHIP";

    private final Policy policy;

    Expected(Policy policy) {
        this.policy = policy;
    }

    /** Party membership is asked of party members only. */
    List<CatalogueItem> of(Posting posting, Person person) {
        return values(posting).get(PolicyKeys.STATIONING_TICKS).stream()
                .filter(item -> person.partyMember() || !item.code().equals(PARTY_ONLY))
                .toList();
    }

    /** From the start of the posting to the last day on which all should hold. */
    Window window(Posting posting) {
        var start = posting.span().from();
        return Window.term(Span.of(start, start.plusDays(values(posting).get(PolicyKeys.STATIONING_DUE))));
    }

    PolicyOn values(Posting posting) {
        return policy.over(posting.span());
    }
}
