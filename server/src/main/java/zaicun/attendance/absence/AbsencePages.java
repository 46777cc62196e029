package zaicun.attendance.absence;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows questions: the line its own, a cadre those about himself. */
@Component
@Transactional(readOnly = true)
class AbsencePages {

    private static final int AT_MOST = 500;

    private final AbsenceQuestions questions;
    private final AbsenceDesk desk;
    private final Roster roster;

    AbsencePages(AbsenceQuestions questions, AbsenceDesk desk, Roster roster) {
        this.questions = questions;
        this.desk = desk;
        this.roster = roster;
    }

    List<AbsenceView> inLine(Viewer viewer) {
        return views(viewer, roster.hostDistricts().stream()
                .flatMap(district -> questions.latest(district, AT_MOST).stream()));
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
