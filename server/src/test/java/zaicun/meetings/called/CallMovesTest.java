package zaicun.meetings.called;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;

/** The table of a called meeting's moves, cell by cell. */
class CallMovesTest {

    @ParameterizedTest
    @CsvSource({
        "CALLED, CHANGE, CALLED",
        "CALLED, CONFIRM, HELD",
        "CALLED, CANCEL, CANCELLED",
        "HELD, CHANGE, ",
        "HELD, CONFIRM, HELD",
        "HELD, CANCEL, CANCELLED",
        "CANCELLED, CHANGE, ",
        "CANCELLED, CONFIRM, ",
        "CANCELLED, CANCEL, ",
    })
    void each_move_leads_where_the_table_says_or_is_refused(CallState from, CallMove move, CallState to) {
        assertThat(move.isLegalIn(from)).isEqualTo(to != null);
        if (to == null) {
            assertThatThrownBy(() -> move.after(from))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.clause()).contains(Clause.of("4.1")));
        } else {
            assertThat(move.after(from)).isEqualTo(to);
        }
    }
}
