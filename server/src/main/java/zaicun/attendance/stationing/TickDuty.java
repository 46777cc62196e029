package zaicun.attendance.stationing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.attendance.SelectedPostings;
import zaicun.compliance.Course;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.compliance.Trace;
import zaicun.duty.Figures;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.CatalogueItem;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Party membership, post, board and lodging in the village (2.3): due some days after the start of a posting. */
@Component
class TickDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("2.3");

    private final SelectedPostings postings;
    private final Ticks ticks;
    private final Expected expected;
    private final Roster roster;

    TickDuty(SelectedPostings postings, Ticks ticks, Expected expected, Roster roster) {
        this.postings = postings;
        this.ticks = ticks;
        this.expected = expected;
        this.roster = roster;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var touched = postings.ofPeople(selection, dates).stream()
                .filter(posting -> expected.window(posting).span().overlaps(dates))
                .toList();
        var people = roster.people(touched.stream().map(Posting::person).distinct().toList());
        var set = ticks.of(selection.district(), touched.stream().map(Posting::id).toList()).stream()
                .filter(tick -> tick.holds() && !tick.on().isAfter(asOf))
                .collect(Collectors.groupingBy(Tick::posting));
        return touched.stream().map(posting ->
                reckoning(posting, people.get(posting.person()), set.getOrDefault(posting.id(), List.of())));
    }

    private Reckoning reckoning(Posting posting, Person person, List<Tick> held) {
        var window = expected.window(posting);
        var counted = new ArrayList<Trace.Counted>();
        var missing = new ArrayList<String>();
        for (var item : expected.of(posting, person)) {
            held.stream().filter(tick -> tick.kind().equals(item.code())).findFirst().ifPresentOrElse(
                    tick -> counted.add(counted(item, tick)), () -> missing.add(item.title()));
        }
        return new Reckoning(
                CLAUSE, subject(posting, person), window, BigDecimal.valueOf(counted.size() + missing.size()),
                BigDecimal.valueOf(counted.size()), course(posting, window, missing),
                new Trace(
                        List.of(Figures.of(expected.values(posting).value(PolicyKeys.STATIONING_DUE))),
                        List.copyOf(counted),
                        List.of(),
                        missing.isEmpty() ? "" : "请落实并登记：" + String.join("、", missing) + "。"));
    }

    private static Trace.Counted counted(CatalogueItem item, Tick tick) {
        return new Trace.Counted(tick.on(), item.title(), "tick", tick.id().toString());
    }

    /** A posting that ends before the three are due owes none of them. */
    private Course course(Posting posting, Window window, List<String> missing) {
        var due = window.span().last();
        if (missing.isEmpty()) {
            return Course.fixed(State.MET, due);
        }
        if (posting.span().last().isBefore(due)) {
            return Course.fixed(State.NOT_OWED, posting.span().last());
        }
        int days = expected.values(posting).get(PolicyKeys.RISK_SHARE)
                .leastOf(expected.values(posting).get(PolicyKeys.STATIONING_DUE));
        return new Course(State.OPEN, Optional.of(posting.span().from().plusDays(days)), due, State.BEHIND);
    }

    private static Subject subject(Posting posting, Person person) {
        return new Subject(
                posting.district(),
                SubjectKind.PERSON,
                posting.person(),
                posting.village(),
                Optional.of(posting.unit()),
                Optional.of(posting.person()),
                person.name());
    }
}
