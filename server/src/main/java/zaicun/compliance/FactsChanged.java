package zaicun.compliance;

import java.util.Set;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/**
 * Told by a rule module in the transaction that writes a fact: right before the commit every duty of the selection, under
 * one of the clauses, whose window touches the dates is reckoned anew.
 *
 * <p>A row that belongs to a person is always reckoned through {@link Selection.OfPerson}, one without a person through
 * {@link Selection.Of}; so two facts about one row wait for each other and neither is lost. A fact of several people
 * publishes one event for each.
 */
public record FactsChanged(Selection selection, Span dates, Set<Clause> clauses) {

    public FactsChanged {
        clauses = Set.copyOf(clauses);
    }

    /** Touches whatever clause there is, as a changed posting does. */
    public static FactsChanged everyDuty(Selection selection, Span dates) {
        return new FactsChanged(selection, dates, Set.of());
    }

    public boolean touches(DutySource source) {
        return clauses.isEmpty() || source.clauses().stream().anyMatch(clauses::contains);
    }

    public boolean touches(Clause clause) {
        return clauses.isEmpty() || clauses.contains(clause);
    }
}
