package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zaicun.calendar.WorkCalendar;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;

class TimeOnLeaveTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

    @Test
    void counts_only_working_halves_inside_the_part() {
        var leave = new TimeOnLeave(List.of(HalfDaySpan.parse("2026-11-06 PM", "2026-11-10 AM")));

        assertThat(leave.workingHalves(Span.of(MONDAY, MONDAY.plusDays(6)), WorkCalendar.official())).isEqualTo(3);
    }

    @Test
    void a_half_day_in_two_leaves_counts_once() {
        var leave = new TimeOnLeave(List.of(
                HalfDaySpan.parse("2026-11-09 PM", "2026-11-10 PM"), HalfDaySpan.parse("2026-11-09 AM", "2026-11-10 AM")));

        assertThat(leave.workingHalves(Span.of(MONDAY, MONDAY.plusDays(6)), WorkCalendar.official())).isEqualTo(4);
        assertThat(leave.halvesOn(MONDAY)).isEqualTo(2);
    }

    @Test
    void two_halves_of_one_day_make_a_whole() {
        var leave = new TimeOnLeave(List.of(
                HalfDaySpan.parse("2026-11-09 AM", "2026-11-09 AM"), HalfDaySpan.parse("2026-11-09 PM", "2026-11-09 PM")));

        assertThat(leave.halvesOn(MONDAY)).isEqualTo(2);
        assertThat(leave.touches(MONDAY.plusDays(1))).isFalse();
    }
}
