package zaicun.guidance.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zaicun.kernel.Span;

class InChargeTest {

    private static final Span NOVEMBER = days(1, 30);

    @Test
    void one_who_holds_longer_than_asked_leaves_no_gap() {
        var held = InCharge.over(NOVEMBER, List.of(Span.from(LocalDate.of(2025, 1, 1))));

        assertThat(held.whole()).isTrue();
    }

    @Test
    void a_successor_on_the_very_next_day_leaves_no_gap() {
        var held = InCharge.over(NOVEMBER, List.of(days(11, 30), days(1, 10)));

        assertThat(held.whole()).isTrue();
    }

    @Test
    void a_single_day_between_two_is_a_gap() {
        var held = InCharge.over(NOVEMBER, List.of(days(1, 10), days(12, 30)));

        assertThat(held.gaps()).containsExactly(days(11, 11));
    }

    @Test
    void what_lacks_before_between_and_after_is_told_apart() {
        var held = InCharge.over(NOVEMBER, List.of(days(3, 5), days(4, 8), days(20, 21)));

        assertThat(held.gaps()).containsExactly(days(1, 2), days(9, 19), days(22, 30));
        assertThat(held.firstGap()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void nobody_at_all_is_one_gap() {
        assertThat(InCharge.over(NOVEMBER, List.of()).gaps()).containsExactly(NOVEMBER);
    }

    private static Span days(int first, int last) {
        return Span.of(LocalDate.of(2026, 11, first), LocalDate.of(2026, 11, last));
    }
}
