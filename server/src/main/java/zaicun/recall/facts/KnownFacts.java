package zaicun.recall.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.attendance.reading.AnsweredAbsences;
import zaicun.inspection.PersonalFacts;
import zaicun.inspection.PersonalFacts.PersonalFact;
import zaicun.integrity.DisciplineOutcomes;
import zaicun.kernel.Clause;
import zaicun.recall.file.FactKind;
import zaicun.roster.Posting;
import zaicun.support.Grades;

/**
 * Gathers what is on record of a posting: questions of absence answered or decided, findings and referrals, the lowest yearly
 * grade, and to the bureau what reports led to. Nothing is weighed or added up. Whoever asks has checked the line and tells
 * the audit.
 */
@Component
public class KnownFacts {

    private final AnsweredAbsences absences;
    private final List<PersonalFacts> inspected;
    private final Grades grades;
    private final DisciplineOutcomes outcomes;

    KnownFacts(
            AnsweredAbsences absences, ObjectProvider<PersonalFacts> inspected, Grades grades, DisciplineOutcomes outcomes) {
        this.absences = absences;
        this.inspected = inspected.stream().toList();
        this.grades = grades;
        this.outcomes = outcomes;
    }

    /** The latest first. */
    public List<KnownFact> of(Viewer viewer, Posting posting) {
        return Stream.of(absences(posting), inspected(viewer, posting), grades(posting), outcomes(viewer, posting))
                .flatMap(facts -> facts)
                .sorted(Comparator.comparing(KnownFact::on).reversed().thenComparing(KnownFact::source))
                .toList();
    }

    private Stream<KnownFact> absences(Posting posting) {
        return absences.of(posting.district(), posting.id()).stream().map(absence -> new KnownFact(
                FactKind.ABSENCE, absence.question(), Clause.of("2.7"), absence.dates().from(),
                "询问 " + dates(absence.dates().from(), absence.dates().last()) + " 在岗情况，" + absence.stateTitle(), ""));
    }

    private static String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + " 至 " + last;
    }

    private Stream<KnownFact> inspected(Viewer viewer, Posting posting) {
        return inspected.stream().flatMap(source -> source.of(viewer, posting)).map(KnownFacts::inspected);
    }

    private static KnownFact inspected(PersonalFact fact) {
        var kind = switch (fact.kind()) {
            case FINDING -> FactKind.FINDING;
            case REFERRAL -> FactKind.REFERRAL;
        };
        return new KnownFact(kind, fact.id(), fact.clause(), fact.on(), fact.text(), "");
    }

    /** Only the grade that the notice names (10.1); one that is contested has to be answered first. */
    private Stream<KnownFact> grades(Posting posting) {
        return grades.of(posting.district(), posting.person()).stream()
                .filter(grade -> grade.kind().equals(Grades.YEARLY) && grade.lowest())
                .filter(grade -> posting.span().contains(grade.gradedOn()))
                .map(grade -> new KnownFact(
                        FactKind.GRADE, grade.file(), Clause.of("11.1"), grade.gradedOn(),
                        grade.round() + "评定为" + grade.title(), grade.contested() ? "本人已申诉，尚未答复" : ""));
    }

    private Stream<KnownFact> outcomes(Viewer viewer, Posting posting) {
        if (!viewer.is(Role.BUREAU)) {
            return Stream.empty();
        }
        return outcomes.of(posting.district(), posting.person()).stream()
                .filter(outcome -> posting.span().contains(outcome.on()))
                .map(outcome -> new KnownFact(
                        FactKind.DISCIPLINE, outcome.report(), outcome.clause(), outcome.on(), "举报核实结果：" + outcome.title(), ""));
    }
}
