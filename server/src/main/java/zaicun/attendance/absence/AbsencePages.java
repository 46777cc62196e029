package zaicun.attendance.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.attendance.LineSights;
import zaicun.attendance.absence.AbsenceQuestions.Wanted;
import zaicun.lists.ListAsked;
import zaicun.lists.ListColumn;
import zaicun.lists.ListPage;
import zaicun.lists.ListTable;
import zaicun.roster.Person;
import zaicun.roster.Roster;

/** Shows questions: the line its own, a cadre those about himself. */
@Component
@Transactional(readOnly = true)
class AbsencePages {

    private static final ListTable<AbsenceView> TABLE = new ListTable<>("缺勤核实", List.of(
            new ListColumn<>("name", "姓名", 12, AbsenceView::personName),
            new ListColumn<>("village", "驻点村", 18, AbsenceView::villageName),
            new ListColumn<>("from", "核实期间自", 12, AbsenceView::from),
            new ListColumn<>("to", "至", 12, AbsenceView::to),
            new ListColumn<>("state", "状态", 14, AbsenceView::stateTitle),
            new ListColumn<>("due", "说明期限", 12, AbsenceView::answerDue),
            new ListColumn<>("course", "办理过程", 80, AbsenceView::course)));

    private final AbsenceQuestions questions;
    private final AbsenceDesk desk;
    private final LineSights sights;
    private final Roster roster;
    private final Clock clock;

    AbsencePages(AbsenceQuestions questions, AbsenceDesk desk, LineSights sights, Roster roster, Clock clock) {
        this.questions = questions;
        this.desk = desk;
        this.sights = sights;
        this.roster = roster;
        this.clock = clock;
    }

    /** One page of those in the viewer's line; what is asked about himself he finds under his own. */
    ListPage<AbsenceView> inLine(Viewer viewer, AbsenceQuery query, ListAsked asked) {
        var wanted = wanted(viewer, query, asked);
        var found = questions.page(wanted, asked);
        return new ListPage<>(views(viewer, found.stream()), questions.count(wanted));
    }

    byte[] workbook(Viewer viewer, AbsenceQuery query, ListAsked asked) {
        var found = questions.all(wanted(viewer, query, asked), asked);
        return TABLE.workbook(views(viewer, found.stream()));
    }

    private Wanted wanted(Viewer viewer, AbsenceQuery query, ListAsked asked) {
        sights.requireVillage(viewer, query.village(), query.dates());
        var people = Optional.of(asked.text()).filter(text -> !text.isEmpty()).map(sights::named);
        return new Wanted(sights.of(viewer), query, people, LocalDate.now(clock));
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
