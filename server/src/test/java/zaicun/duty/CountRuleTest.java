package zaicun.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.policy.PolicyFile;
import zaicun.policy.PolicyKeys;

class CountRuleTest {

    private static final Span ALL_ALONG = Span.from(LocalDate.of(2025, 1, 1));
    private static final WorkCalendar CALENDAR = WorkCalendar.official();
    private final CountRule rule = new CountRule(PolicyFile.load("policy/hongshan-2023-3.yaml"), CALENDAR);

    @Test
    void a_duty_stands_under_the_clause_of_its_norm() {
        var duty = rule.duty(PolicyKeys.HELPER_VISITS, Window.parse("2026-Q3"), ALL_ALONG);

        assertThat(duty.clause()).isEqualTo(Clause.of("7.4"));
    }

    @Test
    void the_course_turns_from_open_to_at_risk_to_behind_by_itself() {
        var course = assess(Window.parse("2026-06"), List.of()).course();

        assertThat(course.riskFrom()).contains(LocalDate.of(2026, 6, 24));
        assertThat(course.on(LocalDate.of(2026, 6, 23))).isEqualTo(State.OPEN);
        assertThat(course.on(LocalDate.of(2026, 6, 24))).isEqualTo(State.AT_RISK);
        assertThat(course.on(LocalDate.of(2026, 7, 1))).isEqualTo(State.BEHIND);
    }

    @Test
    void a_part_without_a_working_day_is_never_at_risk() {
        var duty = rule.duty(
                PolicyKeys.TERM_TRAINING,
                Window.parse("2026-10-01/2026-10-07"),
                Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 7)));

        var course = rule.assess(PolicyKeys.TERM_TRAINING, duty, List.of(), LocalDate.of(2026, 10, 1)).course();

        assertThat(course.riskFrom()).isEmpty();
        assertThat(course.on(LocalDate.of(2026, 10, 7))).isEqualTo(State.OPEN);
    }

    @Test
    void the_trace_names_every_fact_that_did_not_count_and_why() {
        var early = Fact.on(LocalDate.of(2026, 5, 31));
        var counted = Fact.on(LocalDate.of(2026, 6, 1));
        var late = Fact.on(LocalDate.of(2026, 6, 20));

        var sifted = Sifted.of(
                List.of(early, counted, late),
                rule.duty(PolicyKeys.HELPER_CONTACTS, Window.parse("2026-06"), ALL_ALONG),
                LocalDate.of(2026, 6, 19));

        assertThat(sifted.counted()).containsExactly(counted);
        assertThat(sifted.left())
                .containsExactly(
                        new Sifted.Left(early, WhyNot.OUTSIDE_WINDOW), new Sifted.Left(late, WhyNot.AFTER_AS_OF));
    }

    /** The stored course and the rule said anew agree on every day. */
    @RepeatedTest(40)
    void three_quarters_of_the_working_days_decide(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var window = Window.Kind.MONTH.holding(LocalDate.of(2025, 1, 15).plusMonths(random.nextInt(30)));
        var span = window.span();
        var course = assess(window, List.of()).course();

        for (var asOf : span.dates().toList()) {
            boolean late = 4 * CALENDAR.workingDays(span.from(), asOf) >= 3 * CALENDAR.workingDays(span);
            assertThat(course.on(asOf)).as("%s as of %s", window, asOf).isEqualTo(late ? State.AT_RISK : State.OPEN);
        }
    }

    private Assessment assess(Window window, List<Fact> facts) {
        var duty = rule.duty(PolicyKeys.HELPER_CONTACTS, window, ALL_ALONG);
        return rule.assess(PolicyKeys.HELPER_CONTACTS, duty, facts, window.span().from());
    }
}
