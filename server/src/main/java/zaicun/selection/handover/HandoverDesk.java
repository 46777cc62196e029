package zaicun.selection.handover;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.compliance.FactsChanged;
import zaicun.compliance.Selection;
import zaicun.daybook.OpenItems.Passing;
import zaicun.kernel.Clause;
import zaicun.kernel.District;
import zaicun.kernel.InputError;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.kernel.Span;
import zaicun.policy.CatalogueItem;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.Roster;
import zaicun.selection.handover.SettledItem.Outcome;
import zaicun.selection.review.MatterTimeline;

/** Writing the lists, dealing with open items, signing and witnessing. */
@Component
@Transactional
public class HandoverDesk {

    private final Handovers handovers;
    private final HandoverPapers papers;
    private final HandoverSight sight;
    private final Takers takers;
    private final Leftovers leftovers;
    private final Roster roster;
    private final MatterTimeline timeline;
    private final Policy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverDesk(
            Handovers handovers, HandoverPapers papers, HandoverSight sight, Takers takers, Leftovers leftovers, Roster roster,
            MatterTimeline timeline, Policy policy, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.handovers = handovers;
        this.papers = papers;
        this.sight = sight;
        this.takers = takers;
        this.leftovers = leftovers;
        this.roster = roster;
        this.timeline = timeline;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the lists as a new version; a signature given before no longer holds. */
    void write(Viewer viewer, District district, UUID id, HandoverForms.Lists form) {
        var handover = locked(viewer, district, id);
        if (!HandoverSight.isGiver(viewer, handover) && !HandoverSight.isUnit(viewer, handover)
                && !sight.isTaker(viewer, handover)) {
            throw OutOfLine.noRight("交接清单由移交人、接收人或派出单位填写；您可以查看，不能代填。");
        }
        HandoverMove.require(HandoverMove.Act.WRITE, handover);
        requireVersion(handover, form.version());
        var codes = policy.on(handover.from().last()).get(PolicyKeys.HANDOVER_LISTS).stream()
                .map(CatalogueItem::code)
                .collect(Collectors.toSet());
        handovers.move(handover, handover.state(), handover.version() + 1);
        form.lists().forEach(written -> {
            if (!codes.contains(written.list())) {
                throw new InputError("lists", "没有“" + written.list() + "”这张清单；请刷新页面后重试。");
            }
            papers.write(viewer, handover, handover.version() + 1, written);
        });
        tell(viewer, handover, new MatterTimeline.Note("write", HandoverMove.Act.WRITE.title(), ""));
    }

    /** Passes an open item to whoever takes over, or says how it was settled. */
    void settle(Viewer viewer, District district, UUID id, HandoverForms.Settling form) {
        var handover = locked(viewer, district, id);
        if (!HandoverSight.isGiver(viewer, handover) && !HandoverSight.isUnit(viewer, handover)) {
            throw OutOfLine.noRight("未办结事项由移交人（或其派出单位）办理；您可以查看，不能代办。");
        }
        HandoverMove.require(HandoverMove.Act.SETTLE, handover);
        settled(viewer, handover, form);
        tell(viewer, handover, new MatterTimeline.Note("settle", form.outcome().title(), form.words()));
    }

    private void settled(Viewer viewer, Handover handover, HandoverForms.Settling form) {
        var posting = posting(handover);
        var item = leftovers.require(handover, posting, form);
        var taker = takers.of(handover);
        switch (form.outcome()) {
            case PASSED -> leftovers.pass(posting, item, passing(viewer, taker, form.words()));
            case SETTLED -> leftovers.settle(
                    posting, item, new Passing(posting.person(), "", viewer.person(), viewer.name(), form.words()));
        }
        var words = form.outcome() == Outcome.PASSED ? "移交" + taker.name() + "。" + form.words() : form.words();
        papers.settle(viewer, handover, new SettledItem(
                item.kind(), item.id(), item.title() + "：" + item.text(), form.outcome(), words, clock.instant()));
    }

    private static Passing passing(Viewer viewer, Taker taker, String words) {
        return taker.person()
                .map(to -> new Passing(to, taker.name(), viewer.person(), viewer.name(), words.isEmpty() ? "驻村交接移交" : words))
                .orElseThrow(() -> Refusal.under(
                        "1.6", "handover.no-taker", "还没有接任人，队长空缺，驻点村党组织也没有人员，无人可以接收。",
                        "请先备案接任人，或由安全管理员为村党组织开立账号。"));
    }

    /** Signs a part of the version that was seen; when both have signed it goes to the village. */
    void sign(Viewer viewer, District district, UUID id, HandoverForms.Signing form) {
        var handover = locked(viewer, district, id);
        requirePart(viewer, handover, form);
        var act = form.part() == Part.WITNESSES ? HandoverMove.Act.WITNESS : HandoverMove.Act.SIGN;
        var state = HandoverMove.require(act, handover);
        requireVersion(handover, form.version());
        requireReady(handover, form.part());
        papers.sign(viewer, handover, form);
        if (act == HandoverMove.Act.SIGN && isSignedByBoth(handover)) {
            state = HandoverMove.require(HandoverMove.Act.COMPLETE, handover);
        }
        if (state != handover.state()) {
            handovers.move(handover, state, handover.version());
        }
        tell(viewer, handover, new MatterTimeline.Note("sign", form.part().title() + "签字", form.words()));
        if (state == HandoverState.WITNESSED) {
            changed(handover);
        }
    }

    private void requirePart(Viewer viewer, Handover handover, HandoverForms.Signing form) {
        boolean own = switch (form.part()) {
            case GIVES -> HandoverSight.isGiver(viewer, handover);
            case TAKES -> sight.isTaker(viewer, handover);
            case WITNESSES -> HandoverSight.isVillage(viewer, handover);
        };
        boolean instead = form.part() == Part.GIVES && HandoverSight.isUnit(viewer, handover);
        if (!own && !instead) {
            throw OutOfLine.noRight("这一处由" + form.part().title() + "签字；您可以查看，不能代签。");
        }
        if (!own && form.words().isEmpty()) {
            throw new InputError("words", "派出单位代移交人签字，须写明本人不能签字的原因；请填写。");
        }
    }

    private void requireReady(Handover handover, Part part) {
        if (papers.lists(handover).isEmpty()) {
            throw Refusal.under("1.6", "handover.lists", "交接清单还没有填写。", "请先填写基本情况、工作、财物三张清单，再签字。");
        }
        var left = leftovers.of(handover, posting(handover));
        if (part != Part.WITNESSES && !left.isEmpty()) {
            throw Refusal.under(
                    "1.6", "handover.open-items", "还有 " + left.size() + " 件未办结事项没有处理：" + left.getFirst().text(),
                    "请逐件选择移交接收人，或写明怎样办结，再签字。");
        }
    }

    private boolean isSignedByBoth(Handover handover) {
        Set<Part> signed = papers.signatures(handover).stream()
                .filter(signature -> signature.version() == handover.version())
                .map(Signature::part)
                .collect(Collectors.toSet());
        return signed.containsAll(EnumSet.of(Part.GIVES, Part.TAKES));
    }

    /** The village gives it back to be put right; both sign anew. */
    void giveBack(Viewer viewer, District district, UUID id, HandoverForms.Returning form) {
        var handover = locked(viewer, district, id);
        if (!HandoverSight.isVillage(viewer, handover)) {
            throw OutOfLine.noRight("只有驻点村党组织可以退回交接；您可以查看，不能代办。");
        }
        var state = HandoverMove.require(HandoverMove.Act.RETURN, handover);
        requireVersion(handover, form.version());
        handovers.move(handover, state, handover.version() + 1);
        tell(viewer, handover, new MatterTimeline.Note("return", HandoverMove.Act.RETURN.title(), form.words()));
    }

    private Handover locked(Viewer viewer, District district, UUID id) {
        sight.require(viewer, district, id);
        return handovers.lock(district, id).orElseThrow(HandoverSight::unknown);
    }

    private Posting posting(Handover handover) {
        return roster.posting(handover.district(), handover.from().posting()).orElseThrow(HandoverSight::unknown);
    }

    private static void requireVersion(Handover handover, int seen) {
        if (handover.version() != seen) {
            throw Handovers.changed();
        }
    }

    private void changed(Handover handover) {
        var days = Span.of(handover.from().last(), handover.dueOn());
        events.publishEvent(new FactsChanged(
                new Selection.OfPerson(handover.district(), handover.from().person()), days, Set.of(Clause.of("1.6"))));
    }

    private void tell(Viewer viewer, Handover handover, MatterTimeline.Note note) {
        timeline.tell(viewer, handover.district(), handover.id(), note);
        audit.record(new Act(
                handover.district(), viewer.person(), "handover." + note.what(), handover.id(), "驻村交接：" + note.title()));
    }
}
