package zaicun.households.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.CountRule;
import zaicun.duty.Fact;
import zaicun.duty.Windows;
import zaicun.households.duties.PairFacts.Pair;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.policy.CountNorm;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKey;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** One thing that each pair owes in each window: the helper's visits (7.4) or his contacts (7.5). */
public abstract class PairDuties implements DutySource {

    /** The helper's visits to each household he is paired with (7.4). */
    @Component
    static class PairVisits extends PairDuties {

        PairVisits(PairFacts pairs, VillageBatches villages, Roster roster, Policy policy, WorkCalendar calendar) {
            super(PolicyKeys.HELPER_VISITS, new Books(pairs, villages, roster), policy, calendar);
        }

        @Override
        public Set<Clause> clauses() {
            return Set.of(Clause.of("7.4"));
        }
    }

    /** His contacts by phone, WeChat or the like (7.5). */
    @Component
    static class PairContacts extends PairDuties {

        PairContacts(PairFacts pairs, VillageBatches villages, Roster roster, Policy policy, WorkCalendar calendar) {
            super(PolicyKeys.HELPER_CONTACTS, new Books(pairs, villages, roster), policy, calendar);
        }

        @Override
        public Set<Clause> clauses() {
            return Set.of(Clause.of("7.5"));
        }
    }

    /** Where pairs, villages and names are read. */
    record Books(PairFacts pairs, VillageBatches villages, Roster roster) {}

    private final PolicyKey<CountNorm> norm;
    private final PairFacts pairs;
    private final VillageBatches villages;
    private final Roster roster;
    private final Policy policy;
    private final CountRule rule;

    private PairDuties(PolicyKey<CountNorm> norm, Books books, Policy policy, WorkCalendar calendar) {
        this.norm = norm;
        this.pairs = books.pairs();
        this.villages = books.villages();
        this.roster = books.roster();
        this.policy = policy;
        this.rule = new CountRule(policy, calendar);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.on(asOf).get(norm).window();
        return Windows.touching(kind, dates, asOf).stream()
                .flatMap(window -> reckon(selection, new Asked(window, asOf)));
    }

    /** One window as of a day. */
    private record Asked(Window window, LocalDate asOf) {}

    private Stream<Reckoning> reckon(Selection selection, Asked asked) {
        var span = asked.window().span();
        return switch (selection) {
            case Selection.Under area ->
                villages.under(area)
                        .flatMap(some -> reckon(
                                area.district(), pairs.inVillages(area.district(), some, span), asked));
            case Selection.OfPerson(var district, var person) ->
                reckon(district, pairs.ofHelper(district, person, span), asked);
            case Selection.Of(var district, var kind, var id) ->
                kind == SubjectKind.PAIRING
                        ? reckon(district, pairs.one(district, id, span), asked)
                        : Stream.empty();
        };
    }

    private Stream<Reckoning> reckon(District district, Collection<Pair> some, Asked asked) {
        if (some.isEmpty()) {
            return Stream.empty();
        }
        var people = roster.people(some.stream().map(Pair::helper).distinct().toList());
        return some.stream().map(pair -> reckon(subject(district, pair, people), pair, asked));
    }

    private Reckoning reckon(Subject subject, Pair pair, Asked asked) {
        var duty = rule.duty(norm, asked.window(), pair.span());
        return rule.assess(norm, duty, facts(pair, asked), asked.asOf()).of(subject);
    }

    private List<Fact> facts(Pair pair, Asked asked) {
        if (norm == PolicyKeys.HELPER_VISITS) {
            return pair.visits();
        }
        boolean visitsToo = policy.over(asked.window().span()).get(PolicyKeys.VISIT_IS_CONTACT);
        return visitsToo
                ? Stream.concat(pair.contacts().stream(), pair.visits().stream()).toList()
                : pair.contacts();
    }

    private static Subject subject(District district, Pair pair, Map<UUID, Person> people) {
        var helper = Optional.ofNullable(people.get(pair.helper())).map(Person::name).orElse("");
        return new Subject(
                district, SubjectKind.PAIRING, pair.id(), pair.village(), pair.unit(), Optional.of(pair.helper()),
                helper + " → " + pair.name());
    }
}
