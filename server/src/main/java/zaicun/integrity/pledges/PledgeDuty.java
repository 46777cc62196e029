package zaicun.integrity.pledges;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import zaicun.integrity.pledges.PledgeTexts.Asked;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/**
 * Each text is to be pledged some days after the posting, or the text, begins (A.1). It stands on the board as long as the text is
 * asked for; late is better than never: then it is met.
 */
@Component
class PledgeDuty implements DutySource {

    static final Clause CLAUSE = Clause.of("A.1");

    private final Pledges pledges;
    private final PledgeTexts texts;
    private final Roster roster;

    PledgeDuty(Pledges pledges, PledgeTexts texts, Roster roster) {
        this.pledges = pledges;
        this.texts = texts;
        this.roster = roster;
    }

    @Override
    public Set<Clause> clauses() {
        return Set.of(CLAUSE);
    }

    @Override
    public Stream<Reckoning> reckon(Selection selection, Span dates, LocalDate asOf) {
        var postings = postings(selection, dates);
        var people = roster.people(postings.stream().map(Posting::person).distinct().toList());
        var made = pledges.of(selection.district(), postings.stream().map(Posting::id).toList()).stream()
                .filter(pledge -> !pledge.pledgedOn().isAfter(asOf))
                .collect(Collectors.groupingBy(Pledge::posting));
        return postings.stream().flatMap(posting -> ofPosting(posting, dates, people, made));
    }

    private Stream<Reckoning> ofPosting(
            Posting posting, Span dates, Map<UUID, Person> people, Map<UUID, List<Pledge>> made) {
        return texts.within(posting.span()).stream()
                .filter(asked -> asked.dates().overlaps(dates))
                .map(asked -> reckoning(
                        posting, people.get(posting.person()), asked, in(made.getOrDefault(posting.id(), List.of()), asked)));
    }

    static Optional<Pledge> in(List<Pledge> made, Asked asked) {
        var version = asked.text().version();
        return made.stream().filter(pledge -> pledge.version().equals(version)).findFirst();
    }

    private List<Posting> postings(Selection selection, Span dates) {
        return switch (selection) {
            case Selection.Under(var district, var prefix) -> roster.postingsUnder(district, prefix, dates);
            case Selection.OfPerson(var district, var person) -> roster.postingsOf(person).stream()
                    .filter(posting -> posting.district().equals(district) && posting.span().overlaps(dates))
                    .toList();
            case Selection.Of(var district, var kind, var id) -> kind == SubjectKind.PERSON
                    ? postings(new Selection.OfPerson(district, id), dates)
                    : List.of();
        };
    }

    private static Reckoning reckoning(Posting posting, Person person, Asked asked, Optional<Pledge> made) {
        var due = asked.dueOn();
        var subject = new Subject(
                posting.district(), SubjectKind.PERSON, posting.person(), posting.village(), Optional.of(posting.unit()),
                Optional.of(posting.person()), person.name());
        var counted = made.map(pledge -> new Trace.Counted(
                        pledge.pledgedOn(),
                        pledge.pledgedOn().isAfter(due) ? "廉洁承诺（晚于期限）" : "廉洁承诺",
                        "pledge",
                        pledge.id().toString()))
                .stream()
                .toList();
        var trace = new Trace(
                List.of(Figures.of(asked.values().value(PolicyKeys.PLEDGE_DUE))), counted, List.of(),
                made.isPresent() ? "" : "请阅读六项纪律和廉洁自律制度，作出承诺。");
        return new Reckoning(
                CLAUSE, subject, Window.term(asked.dates()), BigDecimal.ONE, BigDecimal.valueOf(counted.size()),
                course(asked, made.isPresent()), trace);
    }

    /** Where the posting ends before the pledge is due, none is owed. */
    private static Course course(Asked asked, boolean made) {
        var due = asked.dueOn();
        if (made) {
            return Course.fixed(State.MET, due);
        }
        if (asked.dates().last().isBefore(due)) {
            return Course.fixed(State.NOT_OWED, asked.dates().last());
        }
        int days = asked.values().get(PolicyKeys.RISK_SHARE).leastOf(asked.due());
        return new Course(State.OPEN, Optional.of(asked.dates().from().plusDays(days)), due, State.BEHIND);
    }
}
