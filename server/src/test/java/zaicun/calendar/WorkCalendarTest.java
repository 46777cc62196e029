package zaicun.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Half;
import zaicun.kernel.HalfDay;
import zaicun.kernel.HalfDaySpan;
import zaicun.kernel.Span;

class WorkCalendarTest {

    private final WorkCalendar official = WorkCalendar.official();

    @ParameterizedTest(name = "{0} ({2})")
    @CsvSource({
        "2026-11-23, true, a plain Monday",
        "2026-11-22, false, a plain Sunday",
        "2026-10-01, false, a holiday on a Thursday",
        "2026-10-10, true, a shifted working Saturday",
        "2026-10-03, false, a holiday on a Saturday",
        "2028-05-01, true, a Monday of a year without data",
        "2028-05-06, false, a Saturday of a year without data",
        "1999-10-01, true, a Friday long before the data",
    })
    void knows_working_days(LocalDate date, boolean working, String why) {
        assertThat(official.isWorkingDay(date)).as(why).isEqualTo(working);
    }

    @RepeatedTest(50)
    void counts_as_one_would_by_going_through_the_dates(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var from = LocalDate.of(2022, 6, 1).plusDays(random.nextInt(2000));
        var span = new Span(from, from.plusDays(1 + random.nextInt(500)));

        var counted = official.workingDays(span);

        assertThat(counted).isEqualTo((int) span.dates().filter(official::isWorkingDay).count());
    }

    @RepeatedTest(50)
    void counts_halves_as_one_would_by_going_through_them(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var from = new HalfDay(LocalDate.of(2025, 12, 1).plusDays(random.nextInt(400)), Half.values()[random.nextInt(2)]);
        var to = from;
        for (int i = random.nextInt(40); i > 0; i--) {
            to = to.next();
        }
        var span = new HalfDaySpan(from, to);

        var working = official.workingHalves(span);
        var calendar = WorkCalendar.calendarHalves(span);

        assertThat(working).isEqualTo((int) span.halves().filter(h -> official.isWorkingDay(h.date())).count());
        assertThat(calendar).isEqualTo((int) span.halves().count());
    }

    @RepeatedTest(50)
    void the_nth_working_day_is_the_one_with_n_of_them_up_to_it(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var from = LocalDate.of(2025, 9, 1).plusDays(random.nextInt(400));
        int n = 1 + random.nextInt(60);

        var day = official.workingDay(n, from);

        assertThat(official.isWorkingDay(day)).isTrue();
        assertThat(official.workingDays(Span.of(from, day))).isEqualTo(n);
    }

    @Test
    void due_days_skip_holidays() {
        assertThat(official.workingDayOf(YearMonth.of(2026, 10), 5)).isEqualTo("2026-10-13");
        assertThat(official.workingDayAfter(LocalDate.of(2026, 9, 30), 1)).isEqualTo("2026-10-08");
        assertThat(official.workingDayAfter(LocalDate.of(2026, 11, 20), 3)).isEqualTo("2026-11-25");
    }

    @Test
    void says_for_which_years_it_has_no_data() {
        var span = Span.of(LocalDate.of(2022, 12, 1), LocalDate.of(2027, 1, 31));

        assertThat(official.yearsWithoutData(span)).containsExactly(2022, 2027);
        assertThat(official.hasDataFor(2026)).isTrue();
    }

    @Test
    void only_working_halves_part_two_halves() {
        var friday = HalfDay.parse("2026-11-06 PM");

        assertThat(official.hasWorkingHalfBetween(friday, HalfDay.parse("2026-11-09 AM"))).isFalse();
        assertThat(official.hasWorkingHalfBetween(friday, HalfDay.parse("2026-11-09 PM"))).isTrue();
        assertThat(official.hasWorkingHalfBetween(friday, friday.next())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30,off,某节
            2026-02-03,holiday,某节
            2026-02-03,off
            2026-01-01,off,又一次
            """)
    void a_line_that_is_not_understood_is_refused_by_its_number(String line) {
        var text = "date,kind,name\n2026-01-01,off,元旦\n" + line + "\n";

        var fault = catchThrowableOfType(CalendarFault.class, () -> WorkCalendar.read("next.csv", text));

        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.source()).isEqualTo("next.csv");
    }

    @Test
    void there_is_no_working_day_number_zero() {
        assertThatThrownBy(() -> official.workingDay(0, LocalDate.of(2026, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
