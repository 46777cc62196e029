package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.integrity.reports.ReportMove;
import zaicun.integrity.reports.ReportState;
import zaicun.kernel.Refusal;

class ReportMovesTest {

    private static final ReportState[] STATES = {
        ReportState.RECEIVED, ReportState.ACCEPTED, ReportState.DECLINED, ReportState.VERIFYING, ReportState.CONCLUDED,
        ReportState.TOLD
    };

    /** One line a move; where it leads from received, accepted, declined, verifying, concluded and told. */
    @ParameterizedTest
    @CsvSource({
        "ACCEPT,   ACCEPTED, -,         -,        -,         -,         -",
        "DECLINE,  DECLINED, -,         -,        -,         -,         -",
        "VERIFY,   -,        VERIFYING, -,        -,         -,         -",
        "ASK,      RECEIVED, ACCEPTED,  -,        VERIFYING, -,         -",
        "NOTE,     -,        ACCEPTED,  -,        VERIFYING, CONCLUDED, -",
        "CONCLUDE, -,        -,         -,        CONCLUDED, -,         -",
        "TELL,     -,        -,         -,        -,         TOLD,      -",
        "REOPEN,   -,        -,         ACCEPTED, -,         -,         ACCEPTED",
        "TRANSFER, RECEIVED, ACCEPTED,  -,        VERIFYING, CONCLUDED, -",
        "ADD,      RECEIVED, ACCEPTED,  DECLINED, VERIFYING, CONCLUDED, TOLD",
    })
    void where_a_move_leads(
            ReportMove move, String received, String accepted, String declined, String verifying, String concluded, String told) {
        var to = new String[] {received, accepted, declined, verifying, concluded, told};

        for (int i = 0; i < STATES.length; i++) {
            var from = STATES[i];
            if (to[i].equals("-")) {
                assertThatThrownBy(() -> move.from(from)).isInstanceOf(Refusal.class).hasMessageContaining(from.title());
            } else {
                assertThat(move.from(from)).hasToString(to[i]);
            }
        }
    }
}
