package zaicun.households.duties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.compliance.Subject;
import zaicun.compliance.SubjectKind;
import zaicun.duty.Fact;
import zaicun.duty.Windows;
import zaicun.households.MonthlyVisits;
import zaicun.households.Visitor;
import zaicun.households.Visitor.Membership;
import zaicun.households.duties.VisitorFacts.Joint;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;
import zaicun.kernel.Window;
import zaicun.leave.ApprovedLeave;
import zaicun.leave.Leaves;
import zaicun.leave.TimeOnLeave;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** The monthly visits of stationed party-member cadres (7.7). */
@Component
class MonthDuties implements DutySource {

    static final Set<Clause> CLAUSES = Set.of(Clause.of("7.7"));

    private final VisitorFacts visits;
    private final Roster roster;
    private final Leaves leaves;
    private final Policy policy;
    private final MonthlyVisits rule;

    MonthDuties(VisitorFacts visits, Roster roster, Leaves leaves, Policy policy, WorkCalendar calendar) {
        this.visits = visits;
        this.roster = roster;
        this.leaves = leaves;
        this.policy = policy;
        this.rule = new MonthlyVisits(policy, calendar);
    }

    @Override
    public Set<Clause> clauses() {
        return CLAUSES;
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var kind = policy.on(asOf).get(PolicyKeys.MONTHLY_VISITS).window();
        return Windows.touching(kind, dates, asOf).stream().flatMap(window -> {
            var postings = postings(selection, window.span());
            return postings.isEmpty() ? Stream.empty() : reckon(selection.district(), postings, window, asOf);
        });
    }

    /** By person; somebody who changed teams within the window has several. */
    private Map<UUID, List<Posting>> postings(Selection selection, Span window) {
        var found = switch (selection) {
            case Selection.Under(var district, var prefix) ->
                roster.postingsUnder(district, prefix, window).stream();
            case Selection.OfPerson(var district, var person) -> ofPerson(district, person, window);
            case Selection.Of(var district, var kind, var id) ->
                kind == SubjectKind.PERSON ? ofPerson(district, id, window) : Stream.<Posting>empty();
        };
        return found.collect(Collectors.groupingBy(Posting::person));
    }

    private Stream<Posting> ofPerson(District district, UUID person, Span window) {
        return roster.postingsOf(person).stream()
                .filter(posting -> posting.district().equals(district))
                .filter(posting -> posting.span().overlaps(window));
    }

    private Stream<Reckoning> reckon(
            District district, Map<UUID, List<Posting>> postings, Window window, LocalDate asOf) {
        var month = month(district, postings.keySet(), window);
        return postings.values().stream().map(of -> {
            var last = of.stream().max((a, b) -> a.span().from().compareTo(b.span().from())).orElseThrow();
            var person = month.people().get(last.person());
            var facts = month.visits().getOrDefault(last.person(), List.of());
            var visitor = new Visitor(inPlace(of), membership(person, window), month.leave(last.person()));
            return rule.assess(visitor, window, facts, asOf).of(subject(last, person));
        });
    }

    /** What all people's reckonings of one window need, read at once. */
    private record Month(
            Map<UUID, Person> people, Map<UUID, List<Fact>> visits, Map<UUID, List<HalfDaySpan>> leaves) {

        TimeOnLeave leave(UUID person) {
            return new TimeOnLeave(leaves.getOrDefault(person, List.of()));
        }
    }

    private Month month(District district, Collection<UUID> people, Window window) {
        boolean each = policy.over(window.span()).get(PolicyKeys.JOINT_VISIT_COUNTS_EACH);
        var joint = each ? Joint.EACH : Joint.RECORDER_ONLY;
        var away = leaves.ofPeople(district, people, window.span()).stream()
                .collect(Collectors.groupingBy(
                        ApprovedLeave::person, Collectors.mapping(ApprovedLeave::halves, Collectors.toList())));
        return new Month(roster.people(people), visits.of(district, people, window.span(), joint), away);
    }

    /** From the first to the last day: whoever changes teams within a month is taken as in place in between. */
    private static Span inPlace(List<Posting> postings) {
        var from = postings.stream().map(posting -> posting.span().from()).min(LocalDate::compareTo);
        var until = postings.stream().map(posting -> posting.span().until()).max(LocalDate::compareTo);
        return new Span(from.orElseThrow(), until.orElseThrow());
    }

    private Membership membership(Person person, Window window) {
        boolean member = policy.over(window.span()).get(PolicyKeys.PARTY_STATUSES).stream()
                .anyMatch(status -> status.code().equals(person.politicalStatus()));
        return member ? Membership.PARTY_MEMBER : Membership.NOT_PARTY_MEMBER;
    }

    private static Subject subject(Posting posting, Person person) {
        return new Subject(
                posting.district(), SubjectKind.PERSON, posting.person(), posting.village(),
                Optional.of(posting.unit()), Optional.of(posting.person()), person.name());
    }
}
