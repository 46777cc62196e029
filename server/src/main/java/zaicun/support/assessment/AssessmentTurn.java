package zaicun.support.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.Organ;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Office;
import zaicun.roster.Roster;

/** Whose turn a file is, who may see it, and who may see the grade. */
@Component
class AssessmentTurn {

    private final Roster roster;

    AssessmentTurn(Roster roster) {
        this.roster = roster;
    }

    /** The host line by villages and streets, the sending line by units; nobody above them on the host line. */
    GradeFiles.LineOfSight lineOf(Viewer viewer) {
        var prefixes = Stream.of(Role.VILLAGE, Role.STREET)
                .flatMap(viewer::offices)
                .map(Office::prefix)
                .collect(Collectors.toSet());
        return new GradeFiles.LineOfSight(Set.copyOf(prefixes), viewer.scope().units());
    }

    void requireSight(Viewer viewer, GradeFile file) {
        boolean own = viewer.may(Right.ASSESSMENT_OWN) && file.person().equals(viewer.person());
        if (!own && !(viewer.may(Right.ASSESSMENT_READ) && lineOf(viewer).holds(file))) {
            throw OutOfLine.notFound("没有找到这份考核，或不在您的工作范围内。");
        }
    }

    /** Grades are the sending line's and the person's; villages and streets give opinions only. */
    boolean seesGrade(Viewer viewer, GradeFile file) {
        return file.person().equals(viewer.person()) || viewer.scope().units().contains(file.unit());
    }

    Organ organ(Round round, GradeFile file) {
        return round.organs().get(Math.min(file.step(), round.organs().size() - 1));
    }

    /** The organ that has its say now, if the roster knows it. */
    Optional<Office> office(Round round, GradeFile file) {
        return office(organ(round, file), file);
    }

    Optional<Office> office(Organ organ, GradeFile file) {
        return roster.posting(file.district(), file.posting()).flatMap(posting -> roster.officeFor(organ, posting));
    }

    /** Whether the viewer speaks for the organ; nobody speaks for one in his own file. */
    boolean sits(Viewer viewer, Organ organ, GradeFile file) {
        return viewer.may(Right.ASSESSMENT_SAY)
                && !file.person().equals(viewer.person())
                && office(organ, file)
                        .filter(office -> viewer.offices(Role.valueOf(organ.name())).anyMatch(office::equals))
                        .isPresent();
    }

    /** Whether the viewer may make the move in the file as it stands. */
    boolean may(Viewer viewer, FileMove move, Round round, GradeFile file) {
        if (!move.isLegalFrom(file.state())) {
            return false;
        }
        return switch (move) {
            case ACCOUNT, OBJECT -> viewer.may(Right.ASSESSMENT_OWN) && file.person().equals(viewer.person());
            case PASS_OVER -> !(file.state() == FileState.OPINIONS && round.isLast(file.step()))
                    && sits(viewer, round.organs().getLast(), file);
            case SEND_BACK -> sits(viewer, organ(round, file), file);
            case OPINE -> !round.isLast(file.step()) && sits(viewer, organ(round, file), file);
            case GRADE -> round.isLast(file.step()) && sits(viewer, organ(round, file), file);
            case UPHOLD, REGRADE -> sits(viewer, round.organs().getLast(), file);
        };
    }
}
