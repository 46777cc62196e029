package zaicun.approval;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import zaicun.access.Viewer;
import zaicun.kernel.Organ;

/** A request with all its papers. */
public record RequestFile(Request request, List<Step> steps, List<Filing> filings, List<StepEvent> events) {

    /** A copy for the record and its read mark. */
    public record Filing(
            Organ organ, UUID office, String addressee, Optional<Instant> filedAt, Optional<Instant> readAt) {}

    public Optional<Step> openStep() {
        return steps.stream().filter(step -> step.state() == Step.State.OPEN).findFirst();
    }

    /** Whether the viewer holds or held a step, or has it for the record. */
    public boolean concerns(Viewer viewer) {
        return viewer.person().equals(request.applicant())
                || steps.stream().anyMatch(step -> step.isHeldBy(viewer))
                || events.stream().anyMatch(event -> event.who().equals(viewer.person()))
                || isFiledWith(viewer);
    }

    public boolean isFiledWith(Viewer viewer) {
        var seats = Step.seatsOf(viewer);
        return filings.stream().anyMatch(filing -> filing.filedAt().isPresent() && seats.contains(filing.office()));
    }

    /** What this viewer may do now by the table of moves; a rule may forbid more. */
    public Set<Act> mayActs(Viewer viewer) {
        var may = EnumSet.noneOf(Act.class);
        for (var act : LegalMoves.from(request.state())) {
            if (allowed(act, viewer)) {
                may.add(act);
            }
        }
        return may;
    }

    private boolean allowed(Act act, Viewer viewer) {
        boolean own = viewer.person().equals(request.applicant());
        boolean holds = openStep().map(step -> step.isHeldBy(viewer)).orElse(false);
        return switch (act) {
            case AGREE, APPROVE -> !own && holds && openStep().orElseThrow().act() == act;
            case SEND_BACK, REFUSE -> !own && holds;
            case TRANSFER -> holds && openStep().orElseThrow().person().isPresent();
            case RESUBMIT, WITHDRAW, URGE -> own;
            case READ -> isFiledWith(viewer) && filings.stream().anyMatch(filing -> unread(filing, viewer));
            case HAND_OVER, REPLACE -> false;
        };
    }

    private static boolean unread(Filing filing, Viewer viewer) {
        return filing.readAt().isEmpty() && Step.seatsOf(viewer).contains(filing.office());
    }
}
