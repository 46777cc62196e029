package zaicun.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Days;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.leave.LeaderSeat.StandIn;
import zaicun.leave.RoutedLeave.By;
import zaicun.leave.RoutedLeave.PassedOver;
import zaicun.leave.RoutedLeave.Step;
import zaicun.leave.RoutedLeave.Why;
import zaicun.policy.LeaveRoute;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** Who decides a leave, and why (3.1 – 3.5). */
public final class LeaveRouting {

    public static final String NOTHING_TO_ASK = "leave.nothing-to-ask";
    public static final String OVERLAP = "leave.overlap";
    private static final String COUNTING = "3.7";

    private final Policy policy;
    private final WorkCalendar calendar;

    public LeaveRouting(Policy policy, WorkCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * The route under the policy in force on the leave's first day. Refuses, in this order, a leave without a counted
     * half-day ({@link #NOTHING_TO_ASK}) and one that shares a half-day with another ({@link #OVERLAP}).
     */
    public RoutedLeave route(LeaveAsked asked) {
        var values = policy.on(asked.time().span().from().date());
        var length = new LeaveLength(values, calendar);
        var days = length.of(asked.time());
        refuseEmpty(asked, days);
        refuseOverlap(asked);
        var together = values.get(PolicyKeys.ADJACENT_COUNT_TOGETHER)
                ? length.chain(asked.time(), asked.others())
                : List.<LeaveTime>of();
        var counted = days.plus(length.of(together));
        var line = line(values, asked.post(), counted);
        var hindrance = hindrance(asked);
        var steps = steps(line, hindrance, asked.leader().standIn(), values.get(PolicyKeys.LEAVE_PASSES_TO));
        return new RoutedLeave(
                days,
                counted,
                line.clause(),
                steps,
                line.file(),
                passedOver(line, hindrance),
                together,
                List.of(
                        values.value(PolicyKeys.LEAVE_KINDS),
                        values.value(PolicyKeys.LEAVE_ROUTES),
                        values.value(PolicyKeys.LEAVE_LIMIT_INCLUDED),
                        values.value(PolicyKeys.ADJACENT_COUNT_TOGETHER)));
    }

    private static void refuseEmpty(LeaveAsked asked, Days days) {
        if (days.isZero()) {
            throw Refusal.under(
                    COUNTING,
                    NOTHING_TO_ASK,
                    "%s没有需要请假的时间。".formatted(Halves.words(asked.time().span())),
                    "休息日和节假日不用请这种假；请改选包含工作日的日期，或不必申请。");
        }
    }

    private static void refuseOverlap(LeaveAsked asked) {
        asked.others().stream()
                .filter(other -> other.span().overlaps(asked.time().span()))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.under(
                            COUNTING,
                            OVERLAP,
                            "与%s的请假重叠。".formatted(Halves.words(other.span())),
                            "请避开已经申请的时间；要改那次请假，请先撤回或更正它。");
                });
    }

    private static LeaveRoute line(PolicyOn values, Post post, Days counted) {
        boolean limitIncluded = values.get(PolicyKeys.LEAVE_LIMIT_INCLUDED);
        for (var line : values.get(PolicyKeys.LEAVE_ROUTES)) {
            boolean ends = limitIncluded ? line.isWithin(counted) : line.isShortOf(counted);
            if (ends && line.posts().contains(post)) {
                return line;
            }
        }
        throw new IllegalStateException("the policy's leave table has no end for " + post);
    }

    /** Why the leader's seat cannot decide this request, if so. */
    private static Optional<Why> hindrance(LeaveAsked asked) {
        if (asked.post().leads()) {
            return Optional.of(Why.OWN);
        }
        return switch (asked.leader().holder()) {
            case PRESENT -> Optional.empty();
            case VACANT -> Optional.of(Why.VACANT);
            case AWAY -> Optional.of(Why.AWAY);
        };
    }

    /** The line's steps; the leader's goes to the stand-in, else to the organ that the policy names, which acts once. */
    private static List<Step> steps(LeaveRoute line, Optional<Why> hindrance, StandIn standIn, Organ passesTo) {
        var steps = new ArrayList<Step>();
        for (var step : line.steps()) {
            if (step.organ() != Organ.TEAM_LEADER || hindrance.isEmpty()) {
                steps.add(new Step(step.organ(), step.act(), By.HOLDER));
            } else if (standIn == StandIn.NAMED) {
                steps.add(new Step(step.organ(), step.act(), By.STAND_IN));
            } else if (line.steps().stream().noneMatch(other -> other.organ() == passesTo)) {
                steps.add(new Step(passesTo, step.act(), By.HOLDER));
            }
        }
        return List.copyOf(steps);
    }

    private static List<PassedOver> passedOver(LeaveRoute line, Optional<Why> hindrance) {
        boolean asksLeader = line.steps().stream().anyMatch(step -> step.organ() == Organ.TEAM_LEADER);
        return asksLeader
                ? hindrance.map(why -> new PassedOver(Organ.TEAM_LEADER, why)).stream().toList()
                : List.of();
    }
}
