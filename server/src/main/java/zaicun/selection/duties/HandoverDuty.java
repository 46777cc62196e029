package zaicun.selection.duties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
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
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Roster;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.Handovers;

/** Whoever leaves before his time hands over in three lists (1.6), by some days after his last one. */
@Component
class HandoverDuty implements DutySource {

    private static final Clause CLAUSE = Clause.of("1.6");

    private final Handovers handovers;
    private final Roster roster;
    private final Policy policy;

    HandoverDuty(Handovers handovers, Roster roster, Policy policy) {
        this.handovers = handovers;
        this.roster = roster;
        this.policy = policy;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var found = selected(selection, dates).stream()
                .filter(handover -> window(handover).span().overlaps(dates))
                .toList();
        var people = roster.people(found.stream().map(handover -> handover.from().person()).distinct().toList());
        return found.stream().map(handover -> of(handover, people, asOf));
    }

    private List<Handover> selected(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> handovers.under(district, prefix, dates);
            case Selection.OfPerson(var district, var person) -> handovers.ofPerson(district, person);
            case Selection.Of(var district, var kind, var id) when kind == SubjectKind.PERSON ->
                handovers.ofPerson(district, id);
            case Selection.Of ignored -> List.of();
        };
    }

    /** From the last day in place to the day by which it is done. */
    private static Window window(Handover handover) {
        return Window.term(Span.of(handover.from().last(), handover.dueOn()));
    }

    private Reckoning of(Handover handover, Map<UUID, Person> people, LocalDate asOf) {
        var done = handover.doneOn().filter(on -> !on.isAfter(asOf));
        var due = handover.dueOn();
        boolean inTime = done.filter(on -> !on.isAfter(due)).isPresent();
        var values = policy.on(handover.from().last());
        int risk = values.get(PolicyKeys.RISK_SHARE).leastOf(values.get(PolicyKeys.HANDOVER_DUE));
        var course = inTime
                ? Course.fixed(State.MET, due)
                : new Course(State.OPEN, Optional.of(handover.from().last().plusDays(risk)), due, State.BEHIND);
        return new Reckoning(
                CLAUSE, subject(handover, people), window(handover), BigDecimal.ONE,
                inTime ? BigDecimal.ONE : BigDecimal.ZERO, course,
                new Trace(
                        List.of(Figures.of(values.value(PolicyKeys.HANDOVER_DUE))),
                        inTime ? done.stream().map(on -> counted(handover, on)).toList() : List.of(),
                        inTime ? List.of() : done.stream().map(on -> late(on, due)).toList(),
                        done.isPresent() ? "" : "请填写三张交接清单，处理未办结事项，由双方签字、村党组织监交。"));
    }

    private static Trace.Counted counted(Handover handover, LocalDate on) {
        return new Trace.Counted(on, "双方签字、村党组织监交，完成交接", "handover", handover.id().toString());
    }

    private static Trace.NotCounted late(LocalDate on, LocalDate due) {
        return new Trace.NotCounted(on, "完成交接", "晚于 " + due);
    }

    private static Subject subject(Handover handover, Map<UUID, Person> people) {
        var from = handover.from();
        return new Subject(
                handover.district(), SubjectKind.PERSON, from.person(), from.village(), Optional.of(from.unit()),
                Optional.of(from.person()), people.get(from.person()).name());
    }
}
