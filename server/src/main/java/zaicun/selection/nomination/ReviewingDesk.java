package zaicun.selection.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.roster.IdentityNumber;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationMatters;
import zaicun.selection.dossier.NominationMove;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.MatterNews;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.Outcome;
import zaicun.selection.review.ReviewDesk;
import zaicun.selection.review.Word;

/** Pre-review (1.4): the word of each organ; the last one that agrees clears the nomination. */
@Component
@Transactional
public class ReviewingDesk {

    private final Nominations nominations;
    private final NominationChecks checks;
    private final NominationSight sight;
    private final NominationMatters matters;
    private final ReviewDesk reviews;
    private final MatterTimeline timeline;
    private final MatterNews told;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    ReviewingDesk(
            Nominations nominations, NominationChecks checks, NominationSight sight, NominationMatters matters,
            ReviewDesk reviews, MatterTimeline timeline, MatterNews told, Policy policy, Audit audit, Clock clock) {
        this.nominations = nominations;
        this.checks = checks;
        this.sight = sight;
        this.matters = matters;
        this.reviews = reviews;
        this.timeline = timeline;
        this.told = told;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    public Nomination review(Viewer viewer, District district, UUID id, Word word) {
        sight.require(viewer, district, id);
        var nomination = nominations.lock(district, id).orElseThrow(NominationSight::unknown);
        NominationMove.require(act(word), nomination);
        if (word.version() != nomination.version()) {
            throw Nominations.changed();
        }
        refuseOneself(viewer, nomination);
        var today = LocalDate.now(clock);
        var outcome = reviews.decide(viewer, matters.of(nomination), word, policy.on(today));
        switch (outcome) {
            case WAITING -> {
                // the others have still to speak; the version stays, so that their pages stay good
            }
            case CLEARED -> nominations.move(nomination.moved(
                    NominationMove.require(NominationMove.Act.CLEAR, nomination), nomination.course().cleared(today)));
            case SENT_BACK, REFUSED -> nominations.move(
                    nomination.moved(NominationMove.require(act(word), nomination), nomination.course()));
        }
        tell(viewer, nomination, word, outcome);
        return nominations.find(district, id).orElseThrow();
    }

    private static NominationMove.Act act(Word word) {
        return switch (word.verdict()) {
            case AGREE, LEFT -> NominationMove.Act.AGREE;
            case SEND_BACK -> NominationMove.Act.SEND_BACK;
            case REFUSE -> NominationMove.Act.REFUSE;
        };
    }

    private void refuseOneself(Viewer viewer, Nomination nomination) {
        var identity = new IdentityNumber(nominations.secrets(nomination.district(), nomination.id()).identity());
        if (checks.owner(identity, nomination.profile().name()).filter(viewer.person()::equals).isPresent()) {
            throw Refusal.under("1.4", "selection.own", "这是选派您本人的材料，您不能审核。", "请由本机构其他同志办理。");
        }
    }

    private void tell(Viewer viewer, Nomination nomination, Word word, Outcome outcome) {
        var act = act(word);
        var matter = matters.of(nomination);
        timeline.tell(
                viewer, nomination.district(), nomination.id(),
                new MatterTimeline.Note(act.name().toLowerCase(Locale.ROOT), act.title(), word.opinion()));
        if (outcome != Outcome.WAITING) {
            var ended = switch (outcome) {
                case CLEARED -> "审核机构都已同意，请提交党委（党组）研究确定：";
                case SENT_BACK -> "审核退回，请修改后重报：";
                case REFUSED, WAITING -> "审核未通过：";
            };
            told.office(
                    matter, nomination.wanted().unit(), "reviewed-" + nomination.course().round(), ended + matter.title() + "。");
        }
        audit.record(new Act(
                nomination.district(), viewer.person(), "nomination." + act.name().toLowerCase(Locale.ROOT), nomination.id(),
                act.title() + "：" + nomination.profile().name()));
    }
}
