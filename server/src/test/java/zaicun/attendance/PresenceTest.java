package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.InputError;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.kernel.Window;
import zaicun.leave.TimeOnLeave;
import zaicun.policy.PolicyFile;

class PresenceTest {

    private static final Span POSTING = Span.from(LocalDate.of(2025, 6, 1));
    private static final WorkCalendar CALENDAR = WorkCalendar.official();
    private final Presence presence = new Presence(PolicyFile.load("policy/hongshan-2023-3.yaml"), CALENDAR);

    @Test
    void the_course_tells_every_day_of_an_empty_register() {
        var stay = new Stay(Window.parse("2026-W46"), POSTING, List.of(), TimeOnLeave.NONE);

        var standing = presence.assess(stay, LocalDate.of(2026, 11, 9));

        assertThat(standing.state(LocalDate.of(2026, 11, 15))).isEqualTo(State.OPEN);
        assertThat(standing.state(LocalDate.of(2026, 11, 16))).isEqualTo(State.NOT_KNOWN);
    }

    @Test
    void the_trace_tells_which_marks_did_not_count_and_why() {
        var outside = new Mark(LocalDate.of(2026, 11, 8), DayMark.VILLAGE, NightMark.VILLAGE);
        var later = new Mark(LocalDate.of(2026, 11, 13), DayMark.VILLAGE, NightMark.VILLAGE);
        var counted = new Mark(LocalDate.of(2026, 11, 9), DayMark.VILLAGE, NightMark.AWAY);
        var stay = new Stay(Window.parse("2026-W46"), POSTING, List.of(outside, later, counted), TimeOnLeave.NONE);

        var trace = presence.assess(stay, LocalDate.of(2026, 11, 10)).trace();

        assertThat(trace.counted()).extracting(fact -> fact.on()).containsExactly(counted.date());
        assertThat(trace.notCounted()).extracting(fact -> fact.on()).containsExactly(outside.date(), later.date());
        assertThat(trace.numbers()).extracting(figure -> figure.clause()).contains("2.2");
    }

    @Test
    void a_month_is_no_window_of_a_weekly_rule() {
        var stay = new Stay(Window.parse("2026-11"), POSTING, List.of(), TimeOnLeave.NONE);

        assertThatThrownBy(() -> presence.assess(stay, LocalDate.of(2026, 11, 10))).isInstanceOf(InputError.class);
    }

    /** A register not kept never makes a person look bad: without marks nobody is at risk or behind, in any week. */
    @RepeatedTest(50)
    void an_empty_register_never_speaks_against_anybody(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var week = Window.Kind.WEEK.holding(LocalDate.of(2025, 7, 1).plusDays(random.nextInt(700)));
        var leave = random.nextBoolean()
                ? new TimeOnLeave(List.of(HalfDaySpan.wholeDays(
                        week.span().from(), week.span().from().plusDays(random.nextInt(7)))))
                : TimeOnLeave.NONE;
        var stay = new Stay(week, POSTING, List.of(), leave);

        for (var day : Span.of(week.span().from(), week.span().until()).dates().toList()) {
            assertThat(presence.assess(stay, day).state(day)).isNotIn(State.AT_RISK, State.BEHIND);
        }
    }

    /** One more day and night in the village never makes a standing worse. */
    @RepeatedTest(50)
    void more_in_the_village_is_never_worse(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var week = Window.Kind.WEEK.holding(LocalDate.of(2025, 7, 1).plusDays(random.nextInt(700)));
        var marks = new ArrayList<Mark>();
        week.span().dates().filter(_ -> random.nextInt(4) > 0).forEach(date -> marks.add(mark(date, random)));
        if (marks.isEmpty()) {
            return;
        }
        var asOf = week.span().until();
        var before = presence.assess(new Stay(week, POSTING, List.copyOf(marks), TimeOnLeave.NONE), asOf);

        var changed = marks.removeFirst();
        marks.addFirst(new Mark(changed.date(), DayMark.VILLAGE, NightMark.VILLAGE));
        var after = presence.assess(new Stay(week, POSTING, marks, TimeOnLeave.NONE), asOf);

        assertThat(rank(after.state(asOf))).isGreaterThanOrEqualTo(rank(before.state(asOf)));
    }

    private static Mark mark(LocalDate date, Random random) {
        return new Mark(
                date,
                DayMark.values()[random.nextInt(DayMark.values().length)],
                NightMark.values()[random.nextInt(NightMark.values().length)]);
    }

    private static int rank(State state) {
        return switch (state) {
            case BEHIND -> 0;
            case AT_RISK -> 1;
            case NOT_KNOWN -> 2;
            case OPEN -> 3;
            case MET, EXCUSED, NOT_OWED -> 4;
        };
    }
}
