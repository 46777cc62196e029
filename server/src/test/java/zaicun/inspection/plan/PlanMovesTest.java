package zaicun.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Refusal;

/** Every cell of the table of moves. */
class PlanMovesTest {

    @ParameterizedTest
    @CsvSource({
        "MADE, MAKE, -", "MADE, DRAW, DRAWN", "MADE, CLOSE, -", "MADE, WITHDRAW, WITHDRAWN",
        "DRAWN, MAKE, -", "DRAWN, DRAW, -", "DRAWN, CLOSE, CLOSED", "DRAWN, WITHDRAW, WITHDRAWN",
        "CLOSED, MAKE, -", "CLOSED, DRAW, -", "CLOSED, CLOSE, -", "CLOSED, WITHDRAW, -",
        "WITHDRAWN, MAKE, -", "WITHDRAWN, DRAW, -", "WITHDRAWN, CLOSE, -", "WITHDRAWN, WITHDRAW, -"
    })
    void a_move_leads_where_the_table_says_or_is_refused(PlanState from, PlanMove move, String to) {
        if (to.equals("-")) {
            assertThatThrownBy(() -> move.from(from))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.clause()).hasToString("Optional[8.1]"));
        } else {
            assertThat(move.from(from)).isEqualTo(PlanState.valueOf(to));
        }
    }
}
