package zaicun.guidance.visits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.guidance.LeaderOffice;

/**
 * A leader's visit as lists show it.
 *
 * @param mayCorrect whether whoever asked may correct or retract it
 * @param why why it replaced an earlier record; empty for a first one
 */
public record LeaderVisitLine(
        String district,
        UUID id,
        UUID unit,
        String unitName,
        String village,
        String villageName,
        LocalDate on,
        List<Leader> leaders,
        String words,
        List<ProblemLine> problems,
        String recorder,
        OffsetDateTime recordedAt,
        boolean mayCorrect,
        String why) {

    /** @param inOffice false where the dates of his term were put right after the visit was recorded */
    public record Leader(UUID term, LeaderOffice office, String title, boolean inOffice) {}

    /** @param choices what whoever asked may do with it now */
    public record ProblemLine(
            String district,
            UUID id,
            String words,
            String state,
            String stateTitle,
            String outcome,
            LocalDate foundOn,
            Optional<LocalDate> endedOn,
            int version,
            List<Choice> choices) {}

    public record Choice(String act, String title) {}
}
