package zaicun.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import zaicun.compliance.Trace;

/** Facts parted into those that count for a duty and those that do not. */
public record Sifted(List<Fact> counted, List<Left> left) {

    /** A fact that was left out. */
    public record Left(Fact fact, WhyNot why) {}

    /** A fact counts if it lies in the window, while in place, and not after {@code asOf}. */
    public static Sifted of(List<Fact> facts, CountDuty duty, LocalDate asOf) {
        return new Sifted(facts, List.of()).without(fact -> against(fact.on(), duty, asOf));
    }

    private static Optional<WhyNot> against(LocalDate on, CountDuty duty, LocalDate asOf) {
        if (!duty.window().span().contains(on)) {
            return Optional.of(WhyNot.OUTSIDE_WINDOW);
        }
        if (!duty.inPlace().contains(on)) {
            return Optional.of(WhyNot.NOT_IN_PLACE);
        }
        return on.isAfter(asOf) ? Optional.of(WhyNot.AFTER_AS_OF) : Optional.empty();
    }

    /** Leaves out those against which something speaks. */
    public Sifted without(Function<Fact, Optional<WhyNot>> against) {
        var kept = new ArrayList<Fact>(counted.size());
        var out = new ArrayList<>(left);
        for (var fact : counted) {
            against.apply(fact).ifPresentOrElse(why -> out.add(new Left(fact, why)), () -> kept.add(fact));
        }
        return new Sifted(kept, out);
    }

    /** Of several facts about the same thing the earliest counts. */
    public Sifted distinct() {
        var seen = new HashSet<String>();
        var inOrder = counted.stream().sorted(Comparator.comparing(Fact::on)).toList();
        return new Sifted(inOrder, left)
                .without(fact -> seen.add(fact.about()) ? Optional.empty() : Optional.of(WhyNot.SAME_AGAIN));
    }

    public int count() {
        return counted.size();
    }

    /** As the drawer behind a standing shows it. */
    public Trace trace(List<Trace.Figure> numbers, String next) {
        return new Trace(
                numbers,
                counted.stream().map(f -> new Trace.Counted(f.on(), f.text(), f.kind(), f.id())).toList(),
                left.stream()
                        .map(l -> new Trace.NotCounted(l.fact().on(), l.fact().text(), l.why().title()))
                        .toList(),
                next);
    }
}
