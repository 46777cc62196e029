package zaicun.training.duties;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/** What 6.2 lays on people and on the bureau: a first training for whoever is new, a rotation training every year. */
@Component
class TieredTraining implements DutySource {

    static final Clause CLAUSE = Clause.of("6.2");

    private final FirstTraining first;
    private final RotationTraining rotation;

    TieredTraining(FirstTraining first, RotationTraining rotation) {
        this.first = first;
        this.rotation = rotation;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        return Stream.concat(first.reckon(selection, dates, asOf), rotation.reckon(selection, dates, asOf));
    }
}
