package zaicun.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Refusal;

/** Every cell of the table of moves. */
class FindingMovesTest {

    @ParameterizedTest
    @CsvSource({
        "FOUND, NOTIFY, NOTIFIED", "FOUND, REPLY, -", "FOUND, TAKE_BACK, -", "FOUND, PASS, -", "FOUND, FAIL, -",
        "FOUND, WITHDRAW, WITHDRAWN", "FOUND, FIND, -",
        "NOTIFIED, NOTIFY, -", "NOTIFIED, REPLY, REPLIED", "NOTIFIED, TAKE_BACK, -", "NOTIFIED, PASS, CLOSED",
        "NOTIFIED, FAIL, NOTIFIED", "NOTIFIED, WITHDRAW, WITHDRAWN", "NOTIFIED, FIND, -",
        "REPLIED, NOTIFY, -", "REPLIED, REPLY, -", "REPLIED, TAKE_BACK, NOTIFIED", "REPLIED, PASS, CLOSED",
        "REPLIED, FAIL, NOTIFIED", "REPLIED, WITHDRAW, WITHDRAWN", "REPLIED, FIND, -",
        "CLOSED, NOTIFY, -", "CLOSED, REPLY, -", "CLOSED, TAKE_BACK, -", "CLOSED, PASS, -", "CLOSED, FAIL, -",
        "CLOSED, WITHDRAW, -", "CLOSED, FIND, -",
        "WITHDRAWN, NOTIFY, -", "WITHDRAWN, REPLY, -", "WITHDRAWN, TAKE_BACK, -", "WITHDRAWN, PASS, -",
        "WITHDRAWN, FAIL, -", "WITHDRAWN, WITHDRAW, -", "WITHDRAWN, FIND, -"
    })
    void a_move_leads_where_the_table_says_or_is_refused(FindingState from, FindingMove move, String to) {
        if (to.equals("-")) {
            assertThatThrownBy(() -> move.from(from))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.clause()).hasToString("Optional[8.3]"));
        } else {
            assertThat(move.from(from)).isEqualTo(FindingState.valueOf(to));
        }
    }
}
