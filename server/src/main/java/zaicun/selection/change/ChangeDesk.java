package zaicun.selection.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.review.MatterNews;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.ReviewDesk;

/** The sending unit's part of a change: reporting it, handing it in again, taking it back. */
@Component
@Transactional
public class ChangeDesk {

    private final Changes changes;
    private final ChangeSight sight;
    private final ReviewDesk reviews;
    private final Roster roster;
    private final MatterTimeline timeline;
    private final MatterNews told;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    ChangeDesk(
            Changes changes, ChangeSight sight, ReviewDesk reviews, Roster roster, MatterTimeline timeline, MatterNews told, Policy policy,
            Audit audit, Clock clock) {
        this.changes = changes;
        this.sight = sight;
        this.reviews = reviews;
        this.roster = roster;
        this.timeline = timeline;
        this.told = told;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why something is taken back, and the version that was seen. */
    public record Withdrawal(int version, String words) {

        public Withdrawal {
            words = words == null ? "" : words.strip();
            if (words.isEmpty() || words.length() > 300) {
                throw new InputError("words", "撤回须写明原因，最多 300 个字；请填写后重试。");
            }
        }
    }

    /** Reports a change, or hands one in again that was sent back; the same new one again changes nothing. */
    public PostingChange report(Viewer viewer, UUID id, ChangeForm form) {
        viewer.require(Right.SELECTION_NOMINATE);
        form.requireComplete();
        var posting = posting(viewer, form);
        requireSound(form, posting);
        var there = changes.lock(form.host(), id);
        if (there.isEmpty()) {
            return begin(viewer, id, form, posting);
        }
        var old = there.filter(found -> ChangeSight.isOfUnit(viewer, found))
                .filter(found -> found.subject().posting().equals(posting.id()))
                .orElseThrow(ChangeSight::unknown);
        return form.version().isEmpty() ? old : again(viewer, old, form);
    }

    private Posting posting(Viewer viewer, ChangeForm form) {
        var posting = roster.posting(form.host(), form.posting())
                .filter(viewer::sees)
                .orElseThrow(() -> OutOfLine.notFound("没有找到这名驻村干部，或不在您的工作范围内。"));
        if (viewer.offices(Role.SENDING_UNIT).noneMatch(unit -> unit.id().equals(posting.unit()))) {
            throw OutOfLine.noRight("驻村干部的调整由其派出单位报送；您可以查看，不能代报。");
        }
        return posting;
    }

    private void requireSound(ChangeForm form, Posting posting) {
        var today = LocalDate.now(clock);
        if (posting.span().last().isBefore(today)) {
            throw Refusal.under(
                    "1.6", "change.ended", "这段驻村任期已于 " + posting.span().last() + " 结束，不需要再调整。", "请核对人员；补派人选请直接报送选派材料。");
        }
        if (form.lastOn().isBefore(today) || !posting.span().contains(form.lastOn())) {
            throw new InputError("lastOn", "拟离任日期 " + form.lastOn() + " 已经过去或不在任期内；请填写今天以后、任期内的日期。");
        }
        if (policy.on(today).get(PolicyKeys.CHANGE_GROUNDS).stream().noneMatch(item -> item.code().equals(form.ground()))) {
            throw new InputError("ground", "没有“" + form.ground() + "”这种调整原因；请从列表中选择。");
        }
    }

    private PostingChange begin(Viewer viewer, UUID id, ChangeForm form, Posting posting) {
        var now = clock.instant();
        var change = new PostingChange(
                posting.district(), id,
                new PostingChange.Subject(posting.id(), posting.person(), posting.unit(), posting.village()), form.kind(),
                form.ground(), form.words(), form.lastOn(), ChangeState.IN_REVIEW, 0,
                new PostingChange.Course(1, Optional.empty(), Optional.empty(), now, now), viewer.person());
        changes.add(change);
        open(change);
        told.people(
                sight.matter(change), Set.of(posting.person()), "change-reported",
                "派出单位报送了对您驻村任期的调整（" + form.kind().title() + "），待审核机构同意。");
        return told(viewer, change, "report", "报送调整");
    }

    private PostingChange again(Viewer viewer, PostingChange old, ChangeForm form) {
        var state = ChangeMove.require(ChangeMove.Act.SUBMIT, old);
        if (form.version().orElseThrow() != old.version()) {
            throw Changes.changed();
        }
        var now = new PostingChange(
                old.district(), old.id(), old.subject(), form.kind(), form.ground(), form.words(), form.lastOn(), state,
                old.version(), old.course().nextRound(), old.recordedBy());
        changes.move(now);
        open(now);
        return told(viewer, now, "resubmit", "重新报送");
    }

    private void open(PostingChange change) {
        var organs = policy.on(LocalDate.now(clock)).get(PolicyKeys.CHANGE_ORGANS);
        var offices = reviews.officesFor(organs, change.subject().unit(), change.subject().village());
        reviews.open(sight.matter(change), change.course().round(), offices);
    }

    public PostingChange withdraw(Viewer viewer, District district, UUID id, Withdrawal withdrawal) {
        viewer.require(Right.SELECTION_NOMINATE);
        var change = changes.lock(district, id)
                .filter(found -> ChangeSight.isOfUnit(viewer, found))
                .orElseThrow(ChangeSight::unknown);
        requireOwnWill(change);
        var state = ChangeMove.require(ChangeMove.Act.WITHDRAW, change);
        if (withdrawal.version() != change.version()) {
            throw Changes.changed();
        }
        changes.move(change.moved(state, change.course()));
        reviews.leave(sight.matter(change));
        return told(viewer, change, "withdraw", "撤回：" + withdrawal.words());
    }

    /** What a recall opened is not the unit's to take back. */
    private static void requireOwnWill(PostingChange change) {
        if (change.isByRecall()) {
            throw Refusal.under(
                    "10.2", "change.by-recall", "这项调整由免职撤换的召回决定产生，不能撤回。", "请选派接任人；对召回有不同意见的，请与审批召回的机构联系。");
        }
    }

    private PostingChange told(Viewer viewer, PostingChange change, String what, String title) {
        timeline.tell(viewer, change.district(), change.id(), new MatterTimeline.Note(what, title, ""));
        audit.record(new Act(
                change.district(), viewer.person(), "change." + what, change.id(), sight.matter(change).title() + "：" + title));
        return changes.find(change.district(), change.id()).orElseThrow();
    }
}
