package zaicun.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LegalMovesTest {

    /** Every cell that is not empty: state, act, next state, event. */
    private static final String TABLE =
            """
            PENDING    AGREE     PENDING    AGREED
            PENDING    APPROVE   APPROVED   APPROVED
            PENDING    SEND_BACK SENT_BACK  SENT_BACK
            PENDING    REFUSE    REFUSED    REFUSED
            PENDING    WITHDRAW  WITHDRAWN  WITHDRAWN
            PENDING    TRANSFER  PENDING    TRANSFERRED
            PENDING    HAND_OVER PENDING    HANDED_OVER
            PENDING    URGE      PENDING    URGED
            SENT_BACK  RESUBMIT  PENDING    RESUBMITTED
            SENT_BACK  WITHDRAW  WITHDRAWN  WITHDRAWN
            APPROVED   WITHDRAW  WITHDRAWN  WITHDRAWN
            APPROVED   REPLACE   REPLACED   REPLACED
            APPROVED   READ      APPROVED   READ
            WITHDRAWN  READ      WITHDRAWN  READ
            REPLACED   READ      REPLACED   READ
            """;

    @TestFactory
    Stream<DynamicTest> every_cell_of_the_table_leads_where_it_says() {
        var expected = expected();

        return Arrays.stream(RequestState.values()).flatMap(state -> Arrays.stream(Act.values())
                .map(act -> DynamicTest.dynamicTest(state + " × " + act, () -> assertThat(LegalMoves.find(state, act))
                        .isEqualTo(Optional.ofNullable(expected.get(state + " " + act))))));
    }

    private static Map<String, LegalMoves.Move> expected() {
        var moves = new HashMap<String, LegalMoves.Move>();
        TABLE.lines().map(line -> line.split(" +")).forEach(cell -> moves.put(
                cell[0] + " " + cell[1],
                new LegalMoves.Move(RequestState.valueOf(cell[2]), Event.valueOf(cell[3]))));
        return moves;
    }
}
