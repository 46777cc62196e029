package zaicun.support.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import zaicun.kernel.District;

/**
 * One person's file in a round.
 *
 * @param step whose turn it is among the round's organs
 * @param version counts the moves, so that nobody decides on what he has not seen
 */
record GradeFile(
        District district,
        UUID id,
        UUID round,
        UUID person,
        UUID posting,
        String village,
        UUID unit,
        FileState state,
        int step,
        int version,
        Optional<String> grade,
        Optional<LocalDate> gradedOn) {

    /** As it stands after a move. */
    GradeFile moved(FileState to, int nextStep) {
        return new GradeFile(
                district, id, round, person, posting, village, unit, to, nextStep, version + 1, grade, gradedOn);
    }

    GradeFile graded(String code, LocalDate on) {
        return new GradeFile(
                district, id, round, person, posting, village, unit, state, step, version, Optional.of(code),
                Optional.of(on));
    }
}
