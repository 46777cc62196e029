package zaicun.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallState;

/** The table of legal moves, cell by cell: whatever is not named here is refused. */
class RecallMoveTest {

    private static final Map<RecallState, Map<RecallMove, RecallState>> TABLE = Map.of(
            RecallState.OPEN, Map.ofEntries(
                    Map.entry(RecallMove.SUPPLEMENT, RecallState.OPEN),
                    Map.entry(RecallMove.NAME, RecallState.OPEN),
                    Map.entry(RecallMove.OPINE, RecallState.OPEN),
                    Map.entry(RecallMove.ANSWER, RecallState.ANSWERED),
                    Map.entry(RecallMove.WAIVE, RecallState.WAIVED),
                    Map.entry(RecallMove.SEND_BACK, RecallState.SENT_BACK),
                    Map.entry(RecallMove.WITHDRAW, RecallState.WITHDRAWN),
                    Map.entry(RecallMove.RECALL, RecallState.RECALLED),
                    Map.entry(RecallMove.DECLINE, RecallState.DECLINED)),
            RecallState.ANSWERED, Map.of(
                    RecallMove.SUPPLEMENT, RecallState.OPEN, RecallMove.NAME, RecallState.ANSWERED,
                    RecallMove.OPINE, RecallState.ANSWERED, RecallMove.ANSWER, RecallState.ANSWERED,
                    RecallMove.SEND_BACK, RecallState.SENT_BACK, RecallMove.WITHDRAW, RecallState.WITHDRAWN,
                    RecallMove.RECALL, RecallState.RECALLED, RecallMove.DECLINE, RecallState.DECLINED),
            RecallState.WAIVED, Map.of(
                    RecallMove.SUPPLEMENT, RecallState.OPEN, RecallMove.NAME, RecallState.WAIVED,
                    RecallMove.OPINE, RecallState.WAIVED, RecallMove.ANSWER, RecallState.ANSWERED,
                    RecallMove.SEND_BACK, RecallState.SENT_BACK, RecallMove.WITHDRAW, RecallState.WITHDRAWN,
                    RecallMove.RECALL, RecallState.RECALLED, RecallMove.DECLINE, RecallState.DECLINED),
            RecallState.SENT_BACK, Map.of(
                    RecallMove.SUPPLEMENT, RecallState.OPEN, RecallMove.NAME, RecallState.SENT_BACK,
                    RecallMove.OPINE, RecallState.SENT_BACK, RecallMove.WITHDRAW, RecallState.WITHDRAWN),
            RecallState.RECALLED, Map.of(
                    RecallMove.NOTE, RecallState.RECALLED, RecallMove.REVOKE, RecallState.REVOKED),
            RecallState.DECLINED, Map.of(),
            RecallState.WITHDRAWN, Map.of(),
            RecallState.REVOKED, Map.of());

    @Test
    void a_case_moves_along_its_table_and_nowhere_else() {
        for (var state : RecallState.values()) {
            for (var move : RecallMove.values()) {
                var to = TABLE.get(state).get(move);
                if (to != null) {
                    assertThat(move.from(state)).as(move + " from " + state).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> move.from(state))
                            .as(move + " from " + state)
                            .isInstanceOfSatisfying(
                                    Refusal.class, refusal -> assertThat(refusal.clause()).contains(Clause.of("10.3")));
                }
            }
        }
    }
}
