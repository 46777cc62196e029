package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Clause;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Refusal;
import zaicun.leave.RoutedLeave.By;
import zaicun.leave.RoutedLeave.PassedOver;
import zaicun.leave.RoutedLeave.Step;
import zaicun.leave.RoutedLeave.Why;
import zaicun.policy.LeaveRoute.Act;
import zaicun.policy.PolicyFile;
import zaicun.policy.PolicyKeys;

class LeaveRoutingTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.official();
    private final LeaveRouting routing = new LeaveRouting(PolicyFile.load("policy/hongshan-2023-3.yaml"), CALENDAR);

    @Test
    void a_named_stand_in_acts_for_a_leader_who_is_away_and_the_record_says_why() {
        var asked = asked("2026-11-03 AM", "2026-11-04 PM", List.of(), LeaderSeat.AWAY.withStandIn());

        var routed = routing.route(asked);

        assertThat(routed.steps())
                .containsExactly(
                        new Step(Organ.TEAM_LEADER, Act.AGREE, By.STAND_IN), new Step(Organ.STREET, Act.APPROVE, By.HOLDER));
        assertThat(routed.passedOver()).containsExactly(new PassedOver(Organ.TEAM_LEADER, Why.AWAY));
    }

    @Test
    void a_stand_in_does_not_act_while_the_leader_is_there() {
        var routed = routing.route(
                asked("2026-11-03 AM", "2026-11-03 PM", List.of(), LeaderSeat.PRESENT.withStandIn()));

        assertThat(routed.steps()).containsExactly(new Step(Organ.TEAM_LEADER, Act.APPROVE, By.HOLDER));
        assertThat(routed.passedOver()).isEmpty();
    }

    @Test
    void the_route_tells_with_what_it_was_counted_together_and_by_which_values() {
        var friday = leave("2026-11-06 AM", "2026-11-06 PM");

        var routed = routing.route(asked("2026-11-09 AM", "2026-11-11 PM", List.of(friday), LeaderSeat.PRESENT));

        assertThat(routed.together()).containsExactly(friday);
        assertThat(routed.values()).extracting(value -> (Object) value.key()).contains(PolicyKeys.LEAVE_ROUTES);
    }

    @Test
    void a_refusal_names_its_clause() {
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> routing.route(asked("2026-11-07 AM", "2026-11-08 PM", List.of(), LeaderSeat.PRESENT)));

        assertThat(refusal.code()).isEqualTo(LeaveRouting.NOTHING_TO_ASK);
        assertThat(refusal.clause()).contains(Clause.of("3.7"));
    }

    /** Splitting never helps: asked in two parts that touch, the second goes at least as far as the whole would. */
    @RepeatedTest(60)
    void splitting_a_leave_does_not_shorten_its_route(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var first = HalfDay.parse("2026-09-07 AM");
        for (int i = random.nextInt(120); i > 0; i--) {
            first = first.next();
        }
        var middle = plus(first, random.nextInt(8));
        var last = plus(middle.next(), random.nextInt(8));
        var whole = new HalfDaySpan(first, last);
        var start = new LeaveTime("personal", new HalfDaySpan(first, middle));
        var rest = new LeaveTime("personal", new HalfDaySpan(middle.next(), last));
        if (CALENDAR.workingHalves(rest.span()) == 0) {
            return;
        }

        var asWhole = routing.route(asked(new LeaveTime("personal", whole), List.of()));
        var asRest = routing.route(asked(rest, List.of(start)));

        assertThat(asRest.countedDays()).isEqualTo(asWhole.days());
        assertThat(asRest.clause()).isEqualTo(asWhole.clause());
        assertThat(asRest.steps()).isEqualTo(asWhole.steps());
    }

    private static HalfDay plus(HalfDay from, int halves) {
        return halves == 0 ? from : plus(from.next(), halves - 1);
    }

    private static LeaveTime leave(String from, String to) {
        return new LeaveTime("personal", HalfDaySpan.parse(from, to));
    }

    private static LeaveAsked asked(LeaveTime time, List<LeaveTime> others) {
        return new LeaveAsked(Post.MEMBER, time, others, LeaderSeat.PRESENT);
    }

    private static LeaveAsked asked(String from, String to, List<LeaveTime> others, LeaderSeat leader) {
        return new LeaveAsked(Post.MEMBER, leave(from, to), others, leader);
    }
}
