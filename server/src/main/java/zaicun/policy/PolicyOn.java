package zaicun.policy;

import zaicun.kernel.Span;

/** A policy as it is in force on a day or over a window. A date before the first value is a {@link PolicyFault}. */
public record PolicyOn(Policy policy, Span window) {

    public <T> T get(PolicyKey<T> key) {
        return value(key).value();
    }

    /** The value with clause, source and dates, for a trace. */
    public <T> DatedValue<T> value(PolicyKey<T> key) {
        return policy.value(key, window);
    }
}
