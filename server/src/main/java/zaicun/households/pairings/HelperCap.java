package zaicun.households.pairings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;

/** At most so many households a helper at a time (7.2); the number is the policy's. */
@Component
public class HelperCap {

    public static final Clause CLAUSE = Clause.of("7.2");

    private final Policy policy;

    HelperCap(Policy policy) {
        this.policy = policy;
    }

    public int on(LocalDate date) {
        return policy.on(date).get(PolicyKeys.HOUSEHOLDS_PER_HELPER);
    }

    /** Whether all of one helper's spans together ever go past the cap. A sum of spans only grows where one begins. */
    boolean isPassedBy(Collection<Span> spans) {
        return spans.stream().map(Span::from).distinct().anyMatch(day -> countOn(day, spans) > on(day));
    }

    private static long countOn(LocalDate day, Collection<Span> spans) {
        return spans.stream().filter(span -> span.contains(day)).count();
    }

    static List<Span> spansOf(Collection<Pairing> pairings) {
        return pairings.stream().map(Pairing::span).toList();
    }
}
