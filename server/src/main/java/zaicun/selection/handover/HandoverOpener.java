package zaicun.selection.handover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;
import zaicun.kernel.Ids;
import zaicun.notices.Notice;
import zaicun.notices.Notices;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Posting;
import zaicun.roster.PostingChanged;
import zaicun.roster.Roster;

/**
 * Whoever's posting is cut short has to hand over, whatever cut it: a change, a removal, the roster being put right. A posting
 * that was recorded with its end from the first day is none.
 */
@Component
class HandoverOpener {

    private final Handovers handovers;
    private final Roster roster;
    private final Notices notices;
    private final Policy policy;

    HandoverOpener(Handovers handovers, Roster roster, Notices notices, Policy policy) {
        this.handovers = handovers;
        this.roster = roster;
        this.notices = notices;
        this.policy = policy;
    }

    @EventListener
    void follow(PostingChanged changed) {
        var before = changed.posting();
        roster.posting(before.district(), before.id())
                .filter(now -> now.span().until().isBefore(before.span().until()))
                .ifPresent(this::open);
    }

    private void open(Posting ended) {
        var last = ended.span().last();
        var handover = new Handover(
                ended.district(), Ids.next(),
                new Handover.From(ended.id(), ended.person(), ended.team(), ended.unit(), ended.village(), last),
                HandoverState.OPEN, 0, due(last), Optional.empty());
        handovers.open(handover);
        notices.tell(new Notice(
                ended.district(), Set.of(ended.person()), "selection.handover", Optional.of(Clause.of("1.6")),
                "您的驻村任期止于 " + last + "，请在 " + due(last) + " 前办完交接（基本情况、工作、财物三张清单）。",
                "/handovers", "selection.handover:" + ended.id()));
    }

    private LocalDate due(LocalDate last) {
        return last.plusDays(policy.on(last).get(PolicyKeys.HANDOVER_DUE));
    }
}
