package zaicun.selection.change;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Roster;
import zaicun.selection.review.Matter;
import zaicun.selection.review.Review;
import zaicun.selection.review.ReviewDesk;

/** Who sees a change, how much of it, and what it is called. */
@Component
public class ChangeSight {

    /** {@link #HOST} sees that and when, not why. */
    public enum View {
        UNIT,
        LINE,
        SELF,
        HOST,
        NONE;

        public boolean isWhole() {
            return this == UNIT || this == LINE || this == SELF;
        }
    }

    private final Changes changes;
    private final ReviewDesk reviews;
    private final Roster roster;

    ChangeSight(Changes changes, ReviewDesk reviews, Roster roster) {
        this.changes = changes;
        this.reviews = reviews;
        this.roster = roster;
    }

    public PostingChange require(Viewer viewer, District district, UUID id) {
        return changes.find(district, id)
                .filter(found -> of(viewer, found, reviews.of(district, id)) != View.NONE)
                .orElseThrow(ChangeSight::unknown);
    }

    public View of(Viewer viewer, PostingChange change, List<Review> asked) {
        if (isOfUnit(viewer, change)) {
            return View.UNIT;
        }
        var seats = ReviewDesk.seatsOf(viewer);
        if (viewer.scope().units().contains(change.subject().unit())
                || asked.stream().anyMatch(review -> seats.contains(review.office()))) {
            return View.LINE;
        }
        if (change.subject().person().equals(viewer.person())) {
            return View.SELF;
        }
        return change.state().isAgreed() && viewer.scope().holdsVillage(change.subject().village()) ? View.HOST : View.NONE;
    }

    public static boolean isOfUnit(Viewer viewer, PostingChange change) {
        return viewer.offices(Role.SENDING_UNIT).anyMatch(unit -> unit.id().equals(change.subject().unit()));
    }

    public Matter matter(PostingChange change) {
        var name = roster.person(change.subject().person()).map(Person::name).orElse("");
        var unit = roster.office(change.subject().unit()).map(Office::name).orElse("");
        return new Matter(
                change.district(), change.id(), Matter.Kind.CHANGE,
                "%s报%s驻村调整（%s）".formatted(unit, name, change.kind().title()), "/selection/changes");
    }

    static OutOfLine unknown() {
        return OutOfLine.notFound("没有找到这项调整，或不在您的工作范围内。");
    }
}
