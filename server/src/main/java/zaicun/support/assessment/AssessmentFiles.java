package zaicun.support.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.kernel.District;
import zaicun.kernel.Organ;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Roster;
import zaicun.support.Grades;
import zaicun.support.evidence.Evidence;
import zaicun.support.evidence.EvidenceDesk;

/** One file with everything that the viewer may see of it. Whoever comes before the windows have their rows finds them made. */
@Component
class AssessmentFiles {

    private final AssessmentRounds rounds;
    private final GradeFiles files;
    private final AssessmentEvents events;
    private final AssessmentPages pages;
    private final GradingDesk moves;
    private final AssessmentTurn turn;
    private final GradeQuota quota;
    private final Grades grades;
    private final EvidenceDesk evidence;
    private final Roster roster;
    private final Policy policy;
    private final WorkCalendar calendar;
    private final WindowOpener opener;

    AssessmentFiles(
            AssessmentRounds rounds, GradeFiles files, AssessmentEvents events, AssessmentPages pages, GradingDesk moves, AssessmentTurn turn,
            GradeQuota quota, Grades grades, EvidenceDesk evidence, Roster roster, Policy policy, WorkCalendar calendar,
            WindowOpener opener) {
        this.rounds = rounds;
        this.files = files;
        this.events = events;
        this.pages = pages;
        this.moves = moves;
        this.turn = turn;
        this.quota = quota;
        this.grades = grades;
        this.evidence = evidence;
        this.roster = roster;
        this.policy = policy;
        this.calendar = calendar;
        this.opener = opener;
    }

    AssessmentView.File file(Viewer viewer, District district, UUID id) {
        var file = files.find(district, id).orElseThrow(AssessmentPages::nothing);
        turn.requireSight(viewer, file);
        opener.require(district);
        var round = rounds.find(district, file.round()).orElseThrow(AssessmentPages::nothing);
        var posting = roster.posting(district, file.posting()).orElseThrow(AssessmentPages::nothing);
        var said = events.of(district, id);
        boolean sees = turn.seesGrade(viewer, file);
        return new AssessmentView.File(
                pages.line(viewer, round, List.of(file)),
                pages.line(viewer, round, file),
                posting.span().from(),
                posting.span().isOpen() ? Optional.empty() : Optional.of(posting.span().last()),
                said.stream().filter(event -> mayRead(viewer, file, event)).map(event -> view(event, sees)).toList(),
                sees ? file.gradedOn().map(on -> moves.objectionEnds(file)) : Optional.empty(),
                sees ? answerDue(said, file) : Optional.empty(),
                evidence(file, said).orElseGet(() -> evidence.of(posting, round.period())),
                AssessmentPages.choices(quota.grades()),
                sees ? earlier(file) : List.of());
    }

    /** The evidence as it was when the grade was given. */
    private static Optional<Evidence> evidence(GradeFile file, List<FileEvent> said) {
        return file.state().hasGrade()
                ? said.reversed().stream().flatMap(event -> event.evidence().stream()).findFirst()
                : Optional.empty();
    }

    /**
     * The sending line reads all. Villages and streets read what the person and their own line said; the person reads what
     * was said of him once he is graded.
     */
    private boolean mayRead(Viewer viewer, GradeFile file, FileEvent event) {
        boolean account = event.move() == FileMove.ACCOUNT || event.move() == FileMove.SEND_BACK;
        if (viewer.scope().units().contains(file.unit()) || account) {
            return true;
        }
        boolean own = file.person().equals(viewer.person());
        boolean hostLine = event.organ().equals(Organ.VILLAGE.name()) || event.organ().equals(Organ.STREET.name());
        return own ? file.state().hasGrade() : hostLine;
    }

    private AssessmentView.Said view(FileEvent event, boolean seesGrade) {
        var organ = event.organ().isEmpty() ? "本人" : Organ.valueOf(event.organ()).title();
        return new AssessmentView.Said(
                event.move(), event.move().title(), organ, event.words(), seesGrade ? title(event.grade()) : "",
                event.recordedAt(), event.recorder());
    }

    private String title(String code) {
        Map<String, String> titles =
                quota.grades().stream().collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::title));
        return titles.getOrDefault(code, code);
    }

    /** By when an objection is to be answered. */
    private Optional<LocalDate> answerDue(List<FileEvent> said, GradeFile file) {
        if (file.state() != FileState.OBJECTED) {
            return Optional.empty();
        }
        return said.reversed().stream()
                .filter(event -> event.move() == FileMove.OBJECT)
                .map(event -> event.recordedAt().atZone(moves.zone()).toLocalDate())
                .map(on -> calendar.workingDayAfter(on, policy.on(on).get(PolicyKeys.OBJECTION_ANSWER_WITHIN)))
                .findFirst();
    }

    private List<AssessmentView.EarlierGrade> earlier(GradeFile file) {
        return grades.of(file.district(), file.person()).stream()
                .filter(grade -> !grade.file().equals(file.id()))
                .map(grade -> new AssessmentView.EarlierGrade(grade.year(), grade.round(), grade.title()))
                .toList();
    }
}
