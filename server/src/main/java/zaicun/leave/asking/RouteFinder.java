package zaicun.leave.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.approval.Act;
import zaicun.approval.Route;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.leave.LeaveAsked;
import zaicun.leave.LeaveRouting;
import zaicun.leave.LeaveTime;
import zaicun.leave.RoutedLeave;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.roster.Office;
import zaicun.roster.Person;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Turns the rule's route, which knows kinds of organs, into one with names: this street, that first secretary. */
@Component
class RouteFinder {

    /** The rule's answer and the route to hand in. */
    record Found(RoutedLeave rule, Route route) {}

    private final Roster roster;
    private final LeaderSeats seats;
    private final LeaveRouting routing;
    private final Policy policy;
    private final Clock clock;

    RouteFinder(Roster roster, LeaderSeats seats, Policy policy, WorkCalendar calendar, Clock clock) {
        this.roster = roster;
        this.seats = seats;
        this.policy = policy;
        this.routing = new LeaveRouting(policy, calendar);
        this.clock = clock;
    }

    /** Refuses what the rule refuses, and a route on which an organ is not in the roster. */
    Found find(Posting applicant, LeaveTime time, List<LeaveTime> others) {
        var seat = seats.of(applicant, LocalDate.now(clock));
        var post = applicant.leads() && !applicant.post().leads() ? Post.TEAM_LEADER : applicant.post();
        var rule = routing.route(new LeaveAsked(post, time, others, seat.seat()));
        var offices = offices(applicant, rule);
        var stops = rule.steps().stream().map(step -> stop(offices, seat, step, rule)).toList();
        var copies = rule.file().stream().map(organ -> copy(offices, organ, rule)).toList();
        var passed = rule.passedOver().stream().map(over -> passed(seat, over, actOf(over, time, rule))).toList();
        return new Found(rule, new Route(rule.clause(), stops, copies, passed));
    }

    private Map<Organ, Office> offices(Posting applicant, RoutedLeave rule) {
        var deciding = rule.steps().stream().map(RoutedLeave.Step::organ).filter(organ -> organ != Organ.TEAM_LEADER);
        return roster.officesFor(Stream.concat(deciding, rule.file().stream()).distinct().toList(), applicant);
    }

    private Route.Stop stop(Map<Organ, Office> offices, LeaderSeats.Seat seat, RoutedLeave.Step step, RoutedLeave rule) {
        var act = Act.valueOf(step.act().name());
        if (step.organ() == Organ.TEAM_LEADER) {
            var person = seat.acts().orElseThrow();
            var why = step.by() == RoutedLeave.By.STAND_IN
                    ? "%s，由指定的代理人办理".formatted(reason(rule))
                    : "第%s条：由第一书记（工作队长）%s".formatted(rule.clause(), act.title());
            return new Route.Stop(step.organ(), act, Optional.empty(), Optional.of(person), name(person), why);
        }
        var office = office(offices, step.organ(), rule);
        return new Route.Stop(
                step.organ(), act, Optional.of(office.id()), Optional.empty(), office.name(), why(step, rule, act));
    }

    private static String why(RoutedLeave.Step step, RoutedLeave rule, Act act) {
        boolean passed = !rule.passedOver().isEmpty()
                && rule.steps().stream().noneMatch(other -> other.organ() == Organ.TEAM_LEADER);
        return passed && step.organ() == Organ.STREET
                ? "%s且没有代理人，由街道%s".formatted(reason(rule), act.title())
                : "第%s条：计 %s 天，由%s%s".formatted(rule.clause(), rule.countedDays(), step.organ().title(), act.title());
    }

    private static String reason(RoutedLeave rule) {
        return rule.passedOver().stream()
                .findFirst()
                .map(over -> over.organ().title() + over.why().title())
                .orElse(Organ.TEAM_LEADER.title() + "不能办理");
    }

    private Route.Copy copy(Map<Organ, Office> offices, Organ organ, RoutedLeave rule) {
        var office = office(offices, organ, rule);
        return new Route.Copy(organ, office.id(), office.name());
    }

    /** What the organ would have done, had it not been passed over. */
    private Act actOf(RoutedLeave.PassedOver over, LeaveTime time, RoutedLeave rule) {
        return policy.on(time.span().from().date()).get(PolicyKeys.LEAVE_ROUTES).stream()
                .filter(line -> line.clause().equals(rule.clause()))
                .flatMap(line -> line.steps().stream())
                .filter(step -> step.organ() == over.organ())
                .map(step -> Act.valueOf(step.act().name()))
                .findFirst()
                .orElseThrow();
    }

    private Route.Passed passed(LeaderSeats.Seat seat, RoutedLeave.PassedOver over, Act act) {
        return new Route.Passed(
                over.organ(),
                act,
                seat.holder().map(this::name).orElse("（空缺）"),
                over.why().title());
    }

    private static Office office(Map<Organ, Office> offices, Organ organ, RoutedLeave rule) {
        return Optional.ofNullable(offices.get(organ))
                .orElseThrow(() -> new Refusal(
                        "leave.no-organ",
                        rule.clause(),
                        "名册里没有您这个村对应的%s，申请无处送达。".formatted(organ.title()),
                        "请联系系统管理员在名册中补上这个机构后再提交。"));
    }

    private String name(UUID person) {
        return roster.person(person).map(Person::name).orElse("（姓名不详）");
    }
}
