package zaicun.selection.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.IdentityNumber;
import zaicun.selection.Eligibility.Verdict;
import zaicun.selection.dossier.Nomination;
import zaicun.selection.dossier.NominationMatters;
import zaicun.selection.dossier.NominationMove;
import zaicun.selection.dossier.NominationSight;
import zaicun.selection.dossier.Nominations;
import zaicun.selection.review.MatterTimeline;
import zaicun.selection.review.ReviewDesk;

/** The sending unit's acts: writing the file, submitting it, taking it back. */
@Component
@Transactional
public class NominationDesk {

    private final Drafting drafting;
    private final NominationChecks checks;
    private final Assessing assessing;
    private final Nominations nominations;
    private final NominationMatters matters;
    private final ReviewDesk reviews;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    NominationDesk(
            Drafting drafting, NominationChecks checks, Assessing assessing, Nominations nominations,
            NominationMatters matters, ReviewDesk reviews, MatterTimeline timeline, Policy policy, Audit audit, Clock clock) {
        this.drafting = drafting;
        this.checks = checks;
        this.assessing = assessing;
        this.nominations = nominations;
        this.matters = matters;
        this.reviews = reviews;
        this.timeline = timeline;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is done with a file that is there; {@code version} as it was seen. */
    public record Step(NominationMove.Act act, int version, String words) {

        public Step {
            words = words == null ? "" : words.strip();
            if (act == null) {
                throw new InputError("act", "没有说明办理什么；请刷新页面后重试。");
            }
            if (words.length() > 500) {
                throw new InputError("words", "说明最多 500 个字；请精简。");
            }
            if (act == NominationMove.Act.WITHDRAW && words.isEmpty()) {
                throw new InputError("words", "撤回须写明原因；请填写后重试。");
            }
        }
    }

    /** Writes a new file, or an edited one over the old as long as it is with the unit. The same new file again changes nothing. */
    public Nomination save(Viewer viewer, UUID id, NominationForm form) {
        viewer.require(Right.SELECTION_NOMINATE);
        form.requireComplete();
        var there = nominations.lock(form.host(), id);
        if (there.isEmpty()) {
            var draft = drafting.draft(viewer, id, form, Optional.empty());
            nominations.add(draft.nomination(), draft.secrets());
            return told(viewer, draft.nomination(), "draft", "登记人选", "");
        }
        var old = there.filter(found -> NominationSight.isOfUnit(viewer, found)).orElseThrow(NominationSight::unknown);
        return form.version().isEmpty() ? old : rewrite(viewer, old, form);
    }

    private Nomination rewrite(Viewer viewer, Nomination old, NominationForm form) {
        var state = NominationMove.require(NominationMove.Act.EDIT, old);
        if (form.version().orElseThrow() != old.version()) {
            throw Nominations.changed();
        }
        var secrets = Optional.of(nominations.secrets(old.district(), old.id()));
        var draft = drafting.draft(viewer, old.id(), form, secrets);
        var now = new Nomination(
                old.district(), old.id(), draft.nomination().wanted(), draft.nomination().profile(),
                draft.nomination().verdict(), form.exceptionWhy(), state, old.version(), old.course(), old.recordedBy());
        nominations.rewrite(now, draft.secrets());
        return told(viewer, now, "edit", "修改材料", "");
    }

    public Nomination act(Viewer viewer, District district, UUID id, Step step) {
        viewer.require(Right.SELECTION_NOMINATE);
        var nomination = nominations.lock(district, id)
                .filter(found -> NominationSight.isOfUnit(viewer, found))
                .orElseThrow(NominationSight::unknown);
        if (step.version() != nomination.version()) {
            throw Nominations.changed();
        }
        return switch (step.act()) {
            case SUBMIT -> submit(viewer, nomination, step.words());
            case WITHDRAW -> withdraw(viewer, nomination, step.words());
            case DECLINE -> move(viewer, nomination, step.act(), step.words());
            case EDIT, AGREE, CLEAR, SEND_BACK, REFUSE, DECIDE, UNDO, FILE ->
                throw new InputError("act", "“" + step.act().title() + "”不在这里办理；请按页面上的按钮办理。");
        };
    }

    /** Hands it to every organ that reviews, in a round of its own; what was true at typing is looked at again. */
    private Nomination submit(Viewer viewer, Nomination nomination, String words) {
        var state = NominationMove.require(NominationMove.Act.SUBMIT, nomination);
        requireFit(nomination);
        var values = policy.on(LocalDate.now(clock));
        var wanted = nomination.wanted();
        var offices = reviews.officesFor(values.get(PolicyKeys.REVIEWING_ORGANS), wanted.unit(), wanted.village());
        var now = nomination.moved(state, nomination.course().nextRound());
        nominations.move(now);
        reviews.open(matters.of(now), now.course().round(), offices);
        return told(viewer, now, "submit", "报送前置审核", words);
    }

    private void requireFit(Nomination nomination) {
        var secrets = nominations.secrets(nomination.district(), nomination.id());
        var name = nomination.profile().name();
        var start = nomination.wanted().startsOn();
        var eligibility = assessing.requireAdmissible(start, nomination.profile(), secrets.sanctions());
        if (eligibility.verdict() == Verdict.EXCEPTION && nomination.exceptionWhy().isEmpty()) {
            throw Refusal.under(
                    "1.2", "selection.exception-why", name + "原则上不宜选派：" + eligibility.findings().getFirst().what(),
                    "确需选派的，请修改材料，写明例外理由后再报；审核机构会看到这一理由。");
        }
        var person = checks.owner(new IdentityNumber(secrets.identity()), name);
        checks.free(person, name, nomination.wanted().datesFrom(start));
        checks.leaderSeat(nomination, start);
    }

    private Nomination withdraw(Viewer viewer, Nomination nomination, String words) {
        var now = move(viewer, nomination, NominationMove.Act.WITHDRAW, words);
        reviews.leave(matters.of(nomination));
        return now;
    }

    private Nomination move(Viewer viewer, Nomination nomination, NominationMove.Act act, String words) {
        var now = nomination.moved(NominationMove.require(act, nomination), nomination.course());
        nominations.move(now);
        return told(viewer, now, act.name().toLowerCase(Locale.ROOT), act.title(), words);
    }

    private Nomination told(Viewer viewer, Nomination nomination, String what, String title, String words) {
        timeline.tell(viewer, nomination.district(), nomination.id(), new MatterTimeline.Note(what, title, words));
        audit.record(new Act(
                nomination.district(), viewer.person(), "nomination." + what, nomination.id(),
                title + "：" + nomination.profile().name()));
        return nominations.find(nomination.district(), nomination.id()).orElseThrow();
    }
}
