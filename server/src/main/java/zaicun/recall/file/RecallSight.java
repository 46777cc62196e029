package zaicun.recall.file;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import zaicun.access.Right;
import zaicun.access.Seat;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Office;

/** Who sees a case, how much of it, and what each may do. Whoever is not on its route does not learn that there is one. */
@Component
public class RecallSight {

    /** {@link #FILED} sees the result, neither the facts nor what was said. */
    public enum View {
        ORGAN,
        SELF,
        FILED,
        NONE;

        public boolean isWhole() {
            return this == ORGAN || this == SELF;
        }
    }

    private final Recalls recalls;
    private final RecallCopies copies;

    RecallSight(Recalls recalls, RecallCopies copies) {
        this.recalls = recalls;
        this.copies = copies;
    }

    public Recall require(Viewer viewer, District district, UUID id) {
        return recalls.find(district, id)
                .filter(found -> of(viewer, found) != View.NONE)
                .orElseThrow(RecallSight::unknown);
    }

    public View of(Viewer viewer, Recall recall) {
        return of(viewer, recall, recall.state().isFiled() ? copies.of(recall.district(), recall.id()) : Set.of());
    }

    /** The person concerned stays that, wherever else he sits. */
    public static View of(Viewer viewer, Recall recall, Collection<RecallCopy> filed) {
        if (isSelf(viewer, recall)) {
            return View.SELF;
        }
        var seats = seatsOf(viewer);
        if (seats.stream().anyMatch(office -> isOnRoute(recall, office))) {
            return View.ORGAN;
        }
        boolean has = recall.state().isFiled() && filed.stream().anyMatch(copy -> seats.contains(copy.office()));
        return has ? View.FILED : View.NONE;
    }

    static boolean isOnRoute(Recall recall, UUID office) {
        return office.equals(recall.route().proposer()) || office.equals(recall.route().approving())
                || office.equals(recall.subject().unit());
    }

    public static boolean isSelf(Viewer viewer, Recall recall) {
        return viewer.person().equals(recall.subject().person());
    }

    /** The organs at which the viewer sits. */
    public static Set<UUID> seatsOf(Viewer viewer) {
        return viewer.seats().stream()
                .map(Seat::office)
                .flatMap(Optional::stream)
                .map(Office::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the viewer may make the move in the case as it stands. */
    public static boolean may(Viewer viewer, RecallMove move, Recall recall) {
        boolean tooLate = move == RecallMove.REVOKE && recall.isRemoval();
        return move.isLegalFrom(recall.state()) && !tooLate && hasPart(viewer, move, recall);
    }

    /** Whether the move is his to make at all. Nobody acts for an organ in his own case; whoever proposed does not decide. */
    public static boolean hasPart(Viewer viewer, RecallMove move, Recall recall) {
        boolean self = isSelf(viewer, recall);
        if (self || move.isOwn()) {
            return self && move.isOwn();
        }
        var seats = seatsOf(viewer);
        var route = recall.route();
        boolean proposes = viewer.may(Right.RECALL_PROPOSE);
        boolean approves = viewer.may(Right.RECALL_DECIDE) && seats.contains(route.approving());
        return switch (move) {
            case SUPPLEMENT, WITHDRAW -> proposes && seats.contains(route.proposer());
            case OPINE -> proposes && seats.contains(recall.subject().unit())
                    && !route.proposer().equals(recall.subject().unit());
            case NAME -> approves;
            case SEND_BACK, RECALL, DECLINE -> approves && route.approver().equals(Optional.of(viewer.person()));
            case REVOKE -> approves && !route.proposedBy().equals(viewer.person());
            case NOTE -> approves || proposes && seats.stream().anyMatch(office -> isOnRoute(recall, office));
            case PROPOSE, ANSWER, WAIVE -> false;
        };
    }

    public static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这件召回，或不在您的工作范围内。");
    }
}
