package zaicun.duty;

import java.util.Locale;
import zaicun.compliance.Trace;
import zaicun.kernel.Days;
import zaicun.policy.DatedValue;

/** The numbers of a trace: values of the policy, and those worked out from facts. */
public final class Figures {

    private static final String FACTS = "facts";

    private Figures() {}

    public static Trace.Figure of(DatedValue<?> value) {
        return new Trace.Figure(
                value.title(),
                value.shown(),
                value.unit().behindNumber(),
                value.clause().toString(),
                value.source().name().toLowerCase(Locale.ROOT),
                value.inForce().from().toString());
    }

    public static Trace.Figure derived(String name, long number, String unit) {
        return new Trace.Figure(name, Long.toString(number), unit, "", FACTS, "");
    }

    public static Trace.Figure derived(String name, Days days) {
        return new Trace.Figure(name, days.toString(), "天", "", FACTS, "");
    }
}
