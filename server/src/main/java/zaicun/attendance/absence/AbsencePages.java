package zaicun.attendance.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.attendance.absence.AbsenceQuestions.Wanted;
import zaicun.kernel.Span;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Shows questions: the line its own, a cadre those about himself. */
@Component
@Transactional(readOnly = true)
class AbsencePages {

    /** How many people of one name a search goes through. */
    private static final int NAMESAKES = 2_000;

    private static final Span EVER = Span.from(LocalDate.of(2000, 1, 1));

    private final AbsenceQuestions questions;
    private final AbsenceDesk desk;
    private final Roster roster;
    private final Clock clock;

    AbsencePages(AbsenceQuestions questions, AbsenceDesk desk, Roster roster, Clock clock) {
        this.questions = questions;
        this.desk = desk;
        this.roster = roster;
        this.clock = clock;
    }

    /** One page of those in the viewer's line; what is asked about himself he finds under his own. */
    Page inLine(Viewer viewer, AbsenceQuery query) {
        var wanted = wanted(viewer, query);
        var found = questions.page(wanted, query.size(), query.skipped());
        return new Page(views(viewer, found.stream()), questions.count(wanted));
    }

    record Page(List<AbsenceView> rows, int total) {}

    private Wanted wanted(Viewer viewer, AbsenceQuery query) {
        var postings = viewer.scope().units().stream()
                .flatMap(unit -> roster.postingsOfUnit(unit, EVER).stream())
                .map(Posting::id)
                .toList();
        var people = query.text().isEmpty()
                ? Optional.<Collection<UUID>>empty()
                : Optional.<Collection<UUID>>of(roster.peopleNamed(query.text(), NAMESAKES).stream().map(Person::id).toList());
        return new Wanted(
                viewer.scope().villagePrefixes(), postings, viewer.person(), query.states(), people,
                query.only(), LocalDate.now(clock));
    }

    List<AbsenceView> own(Viewer viewer) {
        return views(viewer, questions.ofPerson(viewer.person()).stream());
    }

    private List<AbsenceView> views(Viewer viewer, Stream<AbsenceQuestion> found) {
        var seen = found.filter(question -> desk.seen(viewer, question)).toList();
        var people = roster.people(seen.stream().map(AbsenceQuestion::person).distinct().toList());
        var villages = roster.divisionNames(seen.stream().map(AbsenceQuestion::village).distinct().toList());
        var events = events(seen);
        return seen.stream()
                .map(question -> view(viewer, question, people.get(question.person()),
                        new Beside(villages, events)))
                .toList();
    }

    private record Beside(Map<String, String> villages, Map<UUID, List<AbsenceEvent>> events) {}

    private Map<UUID, List<AbsenceEvent>> events(List<AbsenceQuestion> seen) {
        return seen.stream().collect(Collectors.groupingBy(AbsenceQuestion::district)).entrySet().stream()
                .flatMap(district -> questions
                        .events(district.getKey(), district.getValue().stream().map(AbsenceQuestion::id).toList())
                        .stream())
                .collect(Collectors.groupingBy(AbsenceEvent::question));
    }

    private static AbsenceView view(Viewer viewer, AbsenceQuestion question, Person person, Beside beside) {
        return new AbsenceView(
                question.id(),
                question.person(),
                person.name(),
                question.village(),
                beside.villages().getOrDefault(question.village(), question.village()),
                question.dates().from(),
                question.dates().last(),
                question.state(),
                question.state().title(),
                question.answerDue(),
                beside.events().getOrDefault(question.id(), List.of()),
                Stream.of(AbsenceMove.values())
                        .filter(move -> AbsenceDesk.mayMove(viewer, move, question))
                        .toList());
    }
}
