package zaicun.attendance.absence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.attendance.reading.AnsweredAbsences;
import zaicun.kernel.District;

/** Shows other articles what was answered or found, never what only was asked. */
@Component
class AbsencesAnswered implements AnsweredAbsences {

    private static final Set<AbsenceState> TOLD =
            EnumSet.of(AbsenceState.ANSWERED, AbsenceState.WITHOUT_CAUSE, AbsenceState.TALKED);

    private final AbsenceQuestions questions;

    AbsencesAnswered(AbsenceQuestions questions) {
        this.questions = questions;
    }

    @Override
    public List<AnsweredAbsence> of(District district, UUID posting) {
        return questions.ofPosting(district, posting).stream()
                .filter(question -> TOLD.contains(question.state()))
                .map(question -> new AnsweredAbsence(question.id(), question.dates(), question.state().title()))
                .toList();
    }
}
