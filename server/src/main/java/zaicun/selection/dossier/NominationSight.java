package zaicun.selection.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.review.Review;
import zaicun.selection.review.ReviewDesk;

/** Who sees a nomination, and how much of it. */
@Component
public class NominationSight {

    /** {@link #HOST} sees who comes, not his file. */
    public enum View {
        UNIT,
        LINE,
        SELF,
        HOST,
        NONE;

        /** Whether the file stands open, numbers masked. */
        public boolean isWhole() {
            return this == UNIT || this == LINE || this == SELF;
        }
    }

    private final Nominations nominations;
    private final ReviewDesk reviews;
    private final Roster roster;

    NominationSight(Nominations nominations, ReviewDesk reviews, Roster roster) {
        this.nominations = nominations;
        this.reviews = reviews;
        this.roster = roster;
    }

    /** The nomination, for whoever sees it at all. */
    public Nomination require(Viewer viewer, District district, UUID id) {
        return nominations.find(district, id)
                .filter(found -> of(viewer, found, reviews.of(district, id)) != View.NONE)
                .orElseThrow(NominationSight::unknown);
    }

    public View of(Viewer viewer, Nomination nomination) {
        return of(viewer, nomination, reviews.of(nomination.district(), nomination.id()));
    }

    public View of(Viewer viewer, Nomination nomination, List<Review> asked) {
        if (isOfUnit(viewer, nomination)) {
            return View.UNIT;
        }
        boolean inLine = nomination.state() != NominationState.DRAFT
                && viewer.scope().units().contains(nomination.wanted().unit());
        var seats = ReviewDesk.seatsOf(viewer);
        if (inLine || asked.stream().anyMatch(review -> seats.contains(review.office()))) {
            return View.LINE;
        }
        if (isSelf(viewer, nomination)) {
            return View.SELF;
        }
        return nomination.state().isDecided() && viewer.scope().holdsVillage(nomination.wanted().village())
                ? View.HOST
                : View.NONE;
    }

    private boolean isSelf(Viewer viewer, Nomination nomination) {
        return nomination.course().posting()
                .flatMap(posting -> roster.posting(nomination.district(), posting))
                .map(Posting::person)
                .equals(Optional.of(viewer.person()));
    }

    public static boolean isOfUnit(Viewer viewer, Nomination nomination) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(unit -> unit.id().equals(nomination.wanted().unit()));
    }

    public static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这份选派材料，或不在您的工作范围内。");
    }
}
