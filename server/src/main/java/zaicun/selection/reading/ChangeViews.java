package zaicun.selection.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.change.ChangeMove;
import zaicun.selection.change.ChangeSight;
import zaicun.selection.change.ChangeSight.View;
import zaicun.selection.change.ChangeState;
import zaicun.selection.change.Changes;
import zaicun.selection.change.PostingChange;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.handover.Handover;
import zaicun.selection.handover.Handovers;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.Review;
import zaicun.selection.review.ReviewDesk;

/** Lists and pages of changes, as much of them as the viewer may see. */
@Component
@Transactional(readOnly = true)
public class ChangeViews {

    private final Changes changes;
    private final ChangeSight sight;
    private final ReviewDesk reviews;
    private final Nominations nominations;
    private final Handovers handovers;
    private final Reaching reaching;
    private final MatterNames names;
    private final Roster roster;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Clock clock;

    ChangeViews(
            Changes changes, ChangeSight sight, ReviewDesk reviews, Nominations nominations, Handovers handovers,
            Reaching reaching, MatterNames names, Roster roster, MatterTimeline timeline, Policy policy, Clock clock) {
        this.changes = changes;
        this.sight = sight;
        this.reviews = reviews;
        this.nominations = nominations;
        this.handovers = handovers;
        this.reaching = reaching;
        this.names = names;
        this.roster = roster;
        this.timeline = timeline;
        this.policy = policy;
        this.clock = clock;
    }

    /** What waits for the viewer first, then the latest moved. */
    List<ChangeView> all(Viewer viewer) {
        viewer.require(Right.SELECTION_READ);
        var reach = reaching.changes(viewer);
        return reaching.districts(viewer).stream()
                .flatMap(district -> views(viewer, district, changes.within(district, reach)))
                .sorted(Comparator.comparing(ChangeView::mine).reversed()
                        .thenComparing(Comparator.comparing(ChangeView::movedAt).reversed()))
                .toList();
    }

    private Stream<ChangeView> views(Viewer viewer, District district, List<PostingChange> found) {
        var asked = reviews.of(district, found.stream().map(PostingChange::id).toList());
        var people = roster.people(found.stream().map(one -> one.subject().person()).distinct().toList());
        return found.stream().map(one -> view(viewer, one, asked.getOrDefault(one.id(), List.of()), people));
    }

    public ChangeView of(Viewer viewer, District district, UUID id) {
        return view(viewer, sight.require(viewer, district, id));
    }

    ChangeView view(Viewer viewer, PostingChange change) {
        var people = roster.people(List.of(change.subject().person()));
        return view(viewer, change, reviews.of(change.district(), change.id()), people);
    }

    private ChangeView view(Viewer viewer, PostingChange one, List<Review> said, Map<UUID, Person> people) {
        var view = sight.of(viewer, one, said);
        boolean whole = view.isWhole();
        var subject = one.subject();
        var posting = roster.posting(one.district(), subject.posting()).orElseThrow();
        var book = names.open(List.of(subject.village()));
        return new ChangeView(
                one.district().code(), one.id(), subject.posting(), subject.person(), people.get(subject.person()).name(),
                posting.post().title(), book.unit(subject.unit()), book.village(subject.village()), posting.team(), one.kind(),
                one.kind().title(), whole ? one.ground() : "", whole ? groundOf(one) : "",
                view == View.SELF ? one.words() : "", one.lastOn(), one.course().agreedOn(), one.course().endedOn(),
                one.state(), one.state().title(), one.version(), ReviewLine.waitsFor(said),
                one.state() == ChangeState.IN_REVIEW && ReviewDesk.waitsFor(viewer, said),
                whole ? ReviewLine.of(said) : List.of(), successors(one, posting),
                handovers.ofPosting(one.district(), subject.posting()).map(Handover::id),
                whole ? timeline.of(one.district(), one.id()) : List.of(), one.course().recordedAt(),
                one.course().movedAt(), may(viewer, one, view, said));
    }

    private List<ChangeView.Successor> successors(PostingChange one, Posting posting) {
        return nominations.successors(one.district(), List.of(posting.id())).stream()
                .map(next -> new ChangeView.Successor(next.id(), next.profile().name(), next.state().title()))
                .toList();
    }

    private String groundOf(PostingChange change) {
        if (change.isByRecall()) {
            return PostingChange.RECALL_TITLE;
        }
        return policy.on(LocalDate.ofInstant(change.course().recordedAt(), clock.getZone()))
                .get(PolicyKeys.CHANGE_GROUNDS)
                .stream()
                .filter(item -> item.code().equals(change.ground()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse(change.ground());
    }

    private static List<String> may(Viewer viewer, PostingChange one, View view, List<Review> said) {
        var may = new ArrayList<String>();
        if (view == View.UNIT && viewer.may(Right.SELECTION_NOMINATE)) {
            ChangeMove.of(ChangeMove.Act.WITHDRAW, one.state())
                    .filter(move -> !one.isByRecall())
                    .ifPresent(move -> may.add("WITHDRAW"));
            ChangeMove.of(ChangeMove.Act.SUBMIT, one.state()).ifPresent(move -> may.add("RESUBMIT"));
        }
        if (one.state() == ChangeState.IN_REVIEW && ReviewDesk.waitsFor(viewer, said)) {
            may.add("REVIEW");
        }
        if ((view == View.UNIT || view == View.LINE) && viewer.may(Right.CANDIDATE_DATA_OPEN)) {
            may.add("OPEN");
        }
        return List.copyOf(may);
    }
}
