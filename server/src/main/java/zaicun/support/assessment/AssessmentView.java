package zaicun.support.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import zaicun.support.evidence.Evidence;

/** Rounds and files as a browser shows them. */
final class AssessmentView {

    private AssessmentView() {}

    record Choice(String code, String title) {}

    /** What a round may be opened with, and the rounds in the viewer's line. */
    record RoundList(
            List<Choice> kinds, List<Choice> districts, List<Choice> units, boolean mayOpen, List<RoundLine> rounds) {}

    /** @param counts files by state, of those in the viewer's line; {@code mine} of them wait for the viewer */
    record RoundLine(
            String district, String districtName, UUID id, String kind, String kindTitle, String title, LocalDate from,
            LocalDate to, Instant openedAt, int people, int mine, Map<FileState, Integer> counts) {}

    /** @param top the quota of the highest grade; only for whoever may see grades */
    record Round(RoundLine line, List<Choice> grades, Optional<GradeQuota.Top> top, List<FileLine> files) {}

    /** @param grade empty where there is none or it is not for the viewer's eyes */
    record FileLine(
            String district, UUID id, String roundTitle, UUID person, String name, String post, String unitName, String villageName,
            FileState state, String stateTitle, String turn, boolean mine, List<FileMove> moves, String grade,
            String gradeTitle, int version) {}

    /** One file. {@code evidence} is what the records say now, or said on the day of the grade. */
    record File(
            RoundLine round, FileLine line, LocalDate from, Optional<LocalDate> until, List<Said> said,
            Optional<LocalDate> objectionEnds, Optional<LocalDate> answerDue, Evidence evidence, List<Choice> grades,
            List<EarlierGrade> earlier) {}

    record Said(
            FileMove move, String title, String organ, String words, String gradeTitle, Instant at, String recorder) {}

    record EarlierGrade(int year, String round, String title) {}
}
