package zaicun.policy;

import java.util.function.Function;

/** The name of one value of a policy, with its type and unit. All of them stand in {@link PolicyKeys}. */
public final class PolicyKey<T> {

    private final String name;
    private final Unit unit;
    private final int index;
    private final Function<PolicyNode, T> reading;

    PolicyKey(String name, Unit unit, int index, Function<PolicyNode, T> reading) {
        this.name = name;
        this.unit = unit;
        this.index = index;
        this.reading = reading;
    }

    public String name() {
        return name;
    }

    public Unit unit() {
        return unit;
    }

    int index() {
        return index;
    }

    T read(PolicyNode node) {
        return reading.apply(node);
    }

    @Override
    public String toString() {
        return name;
    }
}
