package zaicun.selection.change;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.kernel.Refusal;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.roster.RosterDesk;
import zaicun.selection.review.MatterTimeline;

/** Ends postings as agreed changes say; never without one (1.6). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ending {

    private final Changes changes;
    private final Roster roster;
    private final RosterDesk desk;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Clock clock;

    Ending(Changes changes, Roster roster, RosterDesk desk, MatterTimeline timeline, Policy policy, Clock clock) {
        this.changes = changes;
        this.roster = roster;
        this.desk = desk;
        this.timeline = timeline;
        this.policy = policy;
        this.clock = clock;
    }

    /** Ends the posting of a change that all agreed to, on the proposed day, never before the day of the agreement. */
    PostingChange end(Viewer viewer, PostingChange change) {
        var today = LocalDate.now(clock);
        var posting = roster.posting(change.district(), change.subject().posting()).orElseThrow();
        var last = later(later(change.lastOn(), today), posting.span().from());
        if (last.isBefore(posting.span().last())) {
            desk.end(posting, last, viewer.person(), "因" + groundOf(change) + "调整");
        }
        return change.moved(
                ChangeMove.require(ChangeMove.Act.END, change), change.course().agreed(today).ended(last));
    }

    /** Ends the predecessor's posting on the day before the successor begins; refused while nobody agreed to it. */
    public void succeed(Viewer viewer, Posting predecessor, LocalDate start) {
        var change = changes.lockCurrent(predecessor.district(), predecessor.id())
                .filter(found -> found.state() == ChangeState.AGREED);
        boolean over = predecessor.span().last().isBefore(start);
        if (change.isEmpty() && !over) {
            throw Refusal.under(
                    "1.6", "change.not-agreed", "被接替的驻村干部还没有经审核机构同意调整，驻村期间不得随意更换。",
                    "请先在“人员调整”中报送换人，经审核机构都同意后再备案接任人。");
        }
        if (!over) {
            requireBefore(predecessor, start);
            var why = "因" + change.map(this::groundOf).orElse("") + "调整，由他人接任";
            desk.end(predecessor, start.minusDays(1), viewer.person(), why);
        }
        change.ifPresent(agreed -> finish(viewer, agreed, over ? predecessor.span().last() : start.minusDays(1)));
    }

    private static void requireBefore(Posting predecessor, LocalDate start) {
        if (!predecessor.span().from().isBefore(start)) {
            throw Refusal.under(
                    "1.6", "change.start", "接任日期 " + start + " 不晚于前任的到岗日期 " + predecessor.span().from() + "。", "请改用较晚的到岗日期。");
        }
    }

    private void finish(Viewer viewer, PostingChange change, LocalDate last) {
        changes.move(change.moved(ChangeMove.require(ChangeMove.Act.SUCCEED, change), change.course().ended(last)));
        timeline.tell(
                viewer, change.district(), change.id(), new MatterTimeline.Note("succeed", ChangeMove.Act.SUCCEED.title(), "前任任期止于 " + last));
    }

    private String groundOf(PostingChange change) {
        if (change.isByRecall()) {
            return PostingChange.RECALL_TITLE;
        }
        return policy.on(LocalDate.now(clock)).get(PolicyKeys.CHANGE_GROUNDS).stream()
                .filter(item -> item.code().equals(change.ground()))
                .map(CatalogueItem::title)
                .findFirst()
                .orElse("");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
