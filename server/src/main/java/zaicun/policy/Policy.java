package zaicun.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/**
 * One notice as data. {@link #on(LocalDate)} gives the values in force on a day, {@link #over(Span)} those by which a
 * window is judged.
 */
public final class Policy {

    private final PolicyId id;
    private final Notice notice;
    private final SortedMap<Clause, ClauseEntry> clauses;
    private final DatedValue<?>[][] values;

    Policy(PolicyId id, Notice notice, Map<Clause, ClauseEntry> clauses, DatedValue<?>[][] values) {
        this.id = id;
        this.notice = notice;
        this.clauses = new TreeMap<>(clauses);
        this.values = values;
    }

    /** The paper behind the file. */
    public record Notice(String number, String title, String place) {}

    /** File name and hash of its content, so that a frozen standing can name the very version that gave it. */
    public record PolicyId(String name, String hash) {

        @Override
        public String toString() {
            return name + "@" + hash;
        }
    }

    public PolicyId id() {
        return id;
    }

    public Notice notice() {
        return notice;
    }

    public PolicyOn on(LocalDate date) {
        return new PolicyOn(this, Span.day(date));
    }

    /**
     * The values by which a window is judged: those of its first day; where it was already running when a value first
     * took force, that first value. A number changed within a window holds from the next one on.
     */
    public PolicyOn over(Span window) {
        return new PolicyOn(this, window);
    }

    /** Every value of every key in the order of the catalogue. */
    public List<DatedValue<?>> values() {
        return Arrays.stream(values).<DatedValue<?>>flatMap(Arrays::stream).toList();
    }

    public List<ClauseEntry> clauses() {
        return List.copyOf(clauses.values());
    }

    public Optional<ClauseEntry> clause(Clause clause) {
        return Optional.ofNullable(clauses.get(clause));
    }

    <T> DatedValue<T> value(PolicyKey<T> key, Span window) {
        var dated = values[key.index()];
        for (int i = dated.length - 1; i >= 0; i--) {
            if (!window.from().isBefore(dated[i].inForce().from())) {
                return cast(dated[i]);
            }
        }
        var first = dated[0];
        if (first.inForce().from().isBefore(window.until())) {
            return cast(first);
        }
        throw new PolicyFault(
                first.origin().file(),
                first.origin().line(),
                "%s（%s）自 %s 起才有值，问的是 %s；请换一个日期，或在此前补一个值。"
                        .formatted(key.name(), first.title(), first.inForce().from(), window.from()));
    }

    /** A value stands under its own key, as the loader put it there. */
    @SuppressWarnings("unchecked")
    private static <T> DatedValue<T> cast(DatedValue<?> value) {
        return (DatedValue<T>) value;
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
