package zaicun.leave.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.approval.Act;
import zaicun.approval.RequestState;
import zaicun.approval.Step;
import zaicun.kernel.HalfDay;

/**
 * One leave with its procedure as the viewer may see it.
 *
 * @param phone in clear for the applicant himself, masked for everybody else
 * @param openStep number of the step that is open, to be named in a decision with {@code version}
 * @param may what this viewer may do now
 */
record LeaveView(
        String district,
        UUID id,
        Applicant applicant,
        What what,
        Procedure procedure,
        int version,
        Optional<Integer> openStep,
        List<Moment> timeline,
        Optional<Report> report,
        Optional<UUID> extended,
        Optional<UUID> corrected,
        Return comingBack,
        List<String> may) {

    record Applicant(UUID id, String name, String post, String unit, String village, String team, UUID teamId) {}

    record What(
            String kind,
            String kindTitle,
            HalfDay from,
            HalfDay to,
            BigDecimal days,
            BigDecimal countedDays,
            String reason,
            String destination,
            String phone,
            String standsIn) {}

    record Procedure(
            String clause,
            RequestState state,
            Stage stage,
            String stageTitle,
            Instant askedAt,
            List<StepView> steps,
            List<FilingView> filings) {}

    record StepView(
            int number, String organ, Act act, String actTitle, String addressee, String why, Step.State state) {}

    record FilingView(String organ, String addressee, Optional<Instant> filedAt, Optional<Instant> readAt) {}

    record Moment(Instant at, int step, String event, String title, String who, String organ, String words) {}

    record Report(UUID id, String means, Instant toldAt, String personTold, String words, LocalDate dueOn, boolean late) {}

    /** @param back first half-day in the village again, once it was told or confirmed */
    record Return(LocalDate dueOn, Optional<HalfDay> back, Optional<String> toldBy, Optional<String> confirmedBy) {}
}
