package zaicun.selection.reading;

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
import zaicun.policy.RetirementRow.Sex;
import zaicun.selection.Eligibility.Verdict;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.NominationState;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.Review;
import zaicun.selection.review.ReviewDesk;

/** Lists of nominations within a viewer's reach. */
@Component
@Transactional(readOnly = true)
public class CandidateLists {

    private final Nominations nominations;
    private final NominationSight sight;
    private final ReviewDesk reviews;
    private final Reaching reaching;
    private final MatterNames names;

    CandidateLists(
            Nominations nominations, NominationSight sight, ReviewDesk reviews, Reaching reaching, MatterNames names) {
        this.nominations = nominations;
        this.sight = sight;
        this.reviews = reviews;
        this.reaching = reaching;
        this.names = names;
    }

    /** What waits for the viewer first, then the latest moved. */
    public List<CandidateRow> rows(Viewer viewer) {
        viewer.require(Right.SELECTION_READ);
        var reach = reaching.nominations(viewer);
        return reaching.districts(viewer).stream()
                .flatMap(district -> rows(viewer, district, nominations.within(district, reach)))
                .sorted(Comparator.comparing(CandidateRow::mine).reversed()
                        .thenComparing(Comparator.comparing(CandidateRow::movedAt).reversed()))
                .toList();
    }

    private Stream<CandidateRow> rows(Viewer viewer, District district, List<Nomination> found) {
        var asked = reviews.of(district, found.stream().map(Nomination::id).toList());
        var book = names.open(found.stream().map(one -> one.wanted().village()).distinct().toList());
        return found.stream().map(one -> row(viewer, one, asked, book));
    }

    private CandidateRow row(Viewer viewer, Nomination one, Map<UUID, List<Review>> asked, MatterNames.Book book) {
        var said = asked.getOrDefault(one.id(), List.of());
        boolean whole = sight.of(viewer, one, said).isWhole();
        var profile = one.profile();
        var wanted = one.wanted();
        return new CandidateRow(
                one.district().code(), one.id(), profile.name(), profile.sex() == Sex.M ? "男" : "女",
                whole ? profile.birth().toString() : "", whole ? profile.education() : "", profile.dutyTitle(),
                book.unit(wanted.unit()), book.village(wanted.village()), book.team(one.district(), wanted.team()),
                wanted.post().title(), wanted.leads(), wanted.startsOn(),
                whole ? verdict(one.verdict()) : "", whole ? one.verdict() : Verdict.ELIGIBLE, one.state(),
                one.state().title(), one.version(), ReviewLine.waitsFor(said),
                one.state() == NominationState.IN_REVIEW && ReviewDesk.waitsFor(viewer, said), one.course().movedAt());
    }

    static String verdict(Verdict verdict) {
        return verdict == Verdict.ELIGIBLE ? "符合条件" : "例外选派";
    }
}
