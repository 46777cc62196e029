package zaicun.trial;

import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.Trace;
import zaicun.kernel.InputError;
import zaicun.policy.Policy;

/** Tries one case under a policy: for the command and for the screen 试算. */
public final class Tryout {

    private final Map<String, Function<JsonNode, Outcome>> kinds;

    /** What came out, in the words of a case, and why. */
    public record Outcome(ObjectNode came, Trace trace) {}

    public Tryout(Policy policy, WorkCalendar calendar) {
        kinds = Map.of(
                "eligibility", new EligibilityTrial(policy)::attempt,
                "leave", new LeaveTrial(policy, calendar)::attempt,
                "presence", new PresenceTrial(policy, calendar)::attempt,
                "duty", new DutyTrial(policy, calendar)::attempt);
    }

    /** Refuses what it cannot read: {@link InputError}, or {@link IllegalArgumentException} for a value that is none. */
    public Outcome tryOne(String kind, JsonNode given) {
        var attempt = kinds.get(kind);
        if (attempt == null) {
            throw new InputError("kind", "没有“" + kind + "”这种案例；可以写 eligibility、leave、presence、duty。");
        }
        return attempt.apply(given);
    }
}
