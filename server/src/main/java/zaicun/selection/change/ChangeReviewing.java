package zaicun.selection.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.selection.review.MatterNews;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.Outcome;
import zaicun.selection.review.ReviewDesk;
import zaicun.selection.review.Word;

/** The organs' words about a change (1.6); the last one that agrees ends the posting, or opens the way for a successor. */
@Component
@Transactional
public class ChangeReviewing {

    private final Changes changes;
    private final ChangeSight sight;
    private final Ending ending;
    private final ReviewDesk reviews;
    private final MatterTimeline timeline;
    private final MatterNews told;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    ChangeReviewing(
            Changes changes, ChangeSight sight, Ending ending, ReviewDesk reviews, MatterTimeline timeline, MatterNews told,
            Policy policy, Audit audit, Clock clock) {
        this.changes = changes;
        this.sight = sight;
        this.ending = ending;
        this.reviews = reviews;
        this.timeline = timeline;
        this.told = told;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    public PostingChange review(Viewer viewer, District district, UUID id, Word word) {
        sight.require(viewer, district, id);
        var change = changes.lock(district, id).orElseThrow(ChangeSight::unknown);
        var act = act(word);
        ChangeMove.require(act, change);
        if (word.version() != change.version()) {
            throw Changes.changed();
        }
        if (change.subject().person().equals(viewer.person())) {
            throw Refusal.under("1.6", "change.own", "这是您本人的调整，您不能审核。", "请由本机构其他同志办理。");
        }
        var outcome = reviews.decide(viewer, sight.matter(change), word, policy.on(LocalDate.now(clock)));
        timeline.tell(
                viewer, district, id, new MatterTimeline.Note(act.name().toLowerCase(Locale.ROOT), act.title(), word.opinion()));
        switch (outcome) {
            case WAITING -> {
                // the others have still to speak; the version stays, so that their pages stay good
            }
            case CLEARED -> changes.move(cleared(viewer, change));
            case SENT_BACK, REFUSED -> changes.move(change.moved(ChangeMove.require(act, change), change.course()));
        }
        tell(viewer, change, act, outcome);
        return changes.find(district, id).orElseThrow();
    }

    private PostingChange cleared(Viewer viewer, PostingChange change) {
        return switch (change.kind()) {
            case END -> ending.end(viewer, change);
            case REPLACE -> change.moved(
                    ChangeMove.require(ChangeMove.Act.CLEAR, change), change.course().agreed(LocalDate.now(clock)));
        };
    }

    private static ChangeMove.Act act(Word word) {
        return switch (word.verdict()) {
            case AGREE, LEFT -> ChangeMove.Act.AGREE;
            case SEND_BACK -> ChangeMove.Act.SEND_BACK;
            case REFUSE -> ChangeMove.Act.REFUSE;
        };
    }

    private void tell(Viewer viewer, PostingChange change, ChangeMove.Act act, Outcome outcome) {
        var matter = sight.matter(change);
        if (outcome != Outcome.WAITING) {
            var ended = switch (outcome) {
                case CLEARED -> "审核机构都已同意：";
                case SENT_BACK -> "审核退回，请修改后重报：";
                case REFUSED, WAITING -> "审核未同意：";
            };
            told.office(matter, change.subject().unit(), "change-" + change.course().round(), ended + matter.title() + "。");
            told.people(
                    matter, Set.of(change.subject().person()), "change-own-" + change.course().round(),
                    ended + "您的驻村调整（" + change.kind().title() + "）。");
        }
        audit.record(new Act(
                change.district(), viewer.person(), "change." + act.name().toLowerCase(Locale.ROOT), change.id(),
                act.title() + "：" + matter.title()));
    }
}
