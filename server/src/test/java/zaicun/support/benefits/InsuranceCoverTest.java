package zaicun.support.benefits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Days;
import zaicun.kernel.Span;
import zaicun.kernel.State;
import zaicun.policy.SupportTables.LeaveStep;

/** November 2026 of somebody in place since January 2026 and for good; the warning is 30 days. */
class InsuranceCoverTest {

    private static final Span NOVEMBER = span("2026-11-01/2026-11-30");
    private static final Span IN_PLACE = Span.from(LocalDate.parse("2026-01-01"));
    private static final List<LeaveStep> STEPS =
            List.of(new LeaveStep(1, 5), new LeaveStep(10, 10), new LeaveStep(20, 15));

    @ParameterizedTest
    @CsvSource({
        // covered, as of, state
        "2026-01-01/2026-12-31, 2026-11-30, MET",
        "2026-01-01/2026-12-30, 2026-11-30, MET",
        "2026-01-01/2026-12-29, 2026-11-29, OPEN",
        "2026-01-01/2026-12-29, 2026-11-30, AT_RISK",
        "2026-01-01/2026-12-29, 2026-12-01, MET",
        "2026-01-01/2026-11-30, 2026-10-31, OPEN",
        "2026-01-01/2026-11-30, 2026-11-01, AT_RISK",
        "2026-01-01/2026-11-30, 2026-12-01, MET",
        "2026-01-01/2026-11-29, 2026-11-29, AT_RISK",
        "2026-01-01/2026-11-29, 2026-11-30, BEHIND",
        "2026-11-02/2026-12-31, 2026-11-01, BEHIND",
    })
    void a_gap_is_warned_of_so_many_days_before_and_behind_from_its_day_on(String covered, String asOf, State state) {
        var cover = new InsuranceCover(NOVEMBER, IN_PLACE, List.of(span(covered)), 30);

        assertThat(cover.course().on(LocalDate.parse(asOf))).isEqualTo(state);
    }

    @Test
    void insurances_that_meet_or_overlap_leave_no_gap() {
        var cover = cover("2026-11-10/2027-12-31", "2026-06-01/2026-11-09", "2026-01-01/2026-06-15");

        assertThat(cover.gap()).isEmpty();
        assertThat(cover.covered()).isEqualByComparingTo("30");
    }

    @Test
    void one_day_between_two_is_found_and_counted() {
        var cover = cover("2026-01-01/2026-11-08", "2026-11-10/2027-12-31");

        assertThat(cover.gap()).contains(LocalDate.parse("2026-11-09"));
        assertThat(cover.covered()).isEqualByComparingTo("29");
    }

    @Test
    void the_end_of_the_posting_is_no_gap() {
        var ends = span("2026-01-01/2026-11-30");
        var cover = new InsuranceCover(NOVEMBER, ends, List.of(span("2026-01-01/2026-11-30")), 30);

        assertThat(cover.course().on(LocalDate.parse("2026-11-30"))).isEqualTo(State.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-24, 0", "2025-11-23, 5", "2016-11-24, 5", "2016-11-23, 10", "2006-11-24, 10", "2006-11-23, 15",
        "1990-01-01, 15"
    })
    void annual_leave_goes_by_full_years_of_service(LocalDate since, int days) {
        var leave = AnnualLeave.of(since, LocalDate.parse("2026-11-23"), STEPS, Days.HALF);

        assertThat(leave.entitled()).isEqualTo(days);
        assertThat(leave.left()).isEqualByComparingTo(Double.toString(days - 0.5));
    }

    private static InsuranceCover cover(String... covers) {
        return new InsuranceCover(
                NOVEMBER, IN_PLACE, Arrays.stream(covers).map(InsuranceCoverTest::span).toList(), 30);
    }

    private static Span span(String written) {
        var ends = written.split("/");
        return Span.of(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
