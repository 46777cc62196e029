package zaicun.compliance;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;

/**
 * A rule module's duties, recomputed from its facts. The same code serves the open rows, the drawer behind a cell, the
 * freeze and {@code verify}.
 */
public interface DutySource {

    /** The clauses whose duties it reckons; no two sources share one. */
    Set<Clause> clauses();

    /**
     * One reckoning for each selected subject, clause and window that touches the dates; facts after {@code asOf} do not
     * count. Rows stream, so that a whole district needs little memory; the caller closes the stream.
     */
    Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf);
}
