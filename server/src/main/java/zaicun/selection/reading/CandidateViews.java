package zaicun.selection.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.kernel.District;
import zaicun.policy.RetirementRow.Sex;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationMove;
import zaicun.selection.dossier.NominationMove.Act;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.NominationSight.View;
import zaicun.selection.dossier.NominationState;
import zaicun.selection.filing.FormalList;
import zaicun.selection.filing.FormalLists;
import zaicun.selection.nomination.Assessing;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.Review;
import zaicun.selection.review.ReviewDesk;

/** Composes the page of a nomination, as much of it as the viewer may see. */
@Component
@Transactional(readOnly = true)
public class CandidateViews {

    private final NominationSight sight;
    private final ReviewDesk reviews;
    private final MatterTimeline timeline;
    private final FormalLists lists;
    private final Assessing assessing;
    private final MatterNames names;

    CandidateViews(
            NominationSight sight, ReviewDesk reviews, MatterTimeline timeline, FormalLists lists, Assessing assessing,
            MatterNames names) {
        this.sight = sight;
        this.reviews = reviews;
        this.timeline = timeline;
        this.lists = lists;
        this.assessing = assessing;
        this.names = names;
    }

    public CandidateView of(Viewer viewer, District district, UUID id) {
        return view(viewer, sight.require(viewer, district, id));
    }

    CandidateView view(Viewer viewer, Nomination one) {
        var said = reviews.of(one.district(), one.id());
        var view = sight.of(viewer, one, said);
        boolean whole = view.isWhole();
        var wanted = one.wanted();
        var book = names.open(List.of(wanted.village()));
        return new CandidateView(
                one.district().code(), one.id(), one.profile().name(), book.unit(wanted.unit()), book.village(wanted.village()),
                wanted.team(), book.team(one.district(), wanted.team()), wanted.post(), wanted.post().title(), wanted.leads(),
                wanted.leadsWhy(), wanted.startsOn(), wanted.endsOn(), wanted.replaces(),
                wanted.replaces().map(posting -> names.personOf(one.district(), posting)).orElse(""),
                whole ? Optional.of(file(one)) : Optional.empty(), one.state(), one.state().title(), one.version(),
                one.course().clearedOn(), filing(one), whole ? ReviewLine.of(said) : List.of(),
                whole ? timeline.of(one.district(), one.id()) : List.of(), may(viewer, one, view, said));
    }

    /** Nobody barred is on file, so that the sealed sanctions have nothing more to say here. */
    private CandidateView.File file(Nomination one) {
        var profile = one.profile();
        return new CandidateView.File(
                profile.sex() == Sex.M ? "男" : "女", profile.birth(), profile.nationality(),
                Words.politicalStatus(profile.politicalStatus()), profile.education(), profile.employer(),
                profile.dutyTitle(), profile.hiredOn(), profile.staff(), Assessing.staffTitle(profile.staff()),
                profile.employment(), Words.employment(profile.employment()), profile.identityMasked(),
                profile.phoneMasked(), profile.retiresOn(), profile.retiresWhy(), one.exceptionWhy(),
                assessing.shown(one.wanted().startsOn(), profile, List.of()));
    }

    private Optional<CandidateView.Filing> filing(Nomination one) {
        return one.course().list().flatMap(list -> lists.find(one.district(), list)).map(list -> new CandidateView.Filing(
                list.id(), list.decisionNumber(), list.decisionOn(),
                list.filed().map(FormalList.Filed::number).orElse(""), list.filed().map(FormalList.Filed::on)));
    }

    private static List<String> may(Viewer viewer, Nomination one, View view, List<Review> said) {
        var may = new ArrayList<String>();
        if (view == View.UNIT && viewer.may(Right.SELECTION_NOMINATE)) {
            for (var act : List.of(Act.EDIT, Act.SUBMIT, Act.WITHDRAW, Act.DECIDE, Act.DECLINE)) {
                NominationMove.of(act, one.state()).ifPresent(move -> may.add(act.name()));
            }
        }
        if (one.state() == NominationState.IN_REVIEW && ReviewDesk.waitsFor(viewer, said)) {
            may.add("REVIEW");
        }
        if ((view == View.UNIT || view == View.LINE) && viewer.may(Right.CANDIDATE_DATA_OPEN)) {
            may.add("OPEN");
        }
        return List.copyOf(may);
    }
}
