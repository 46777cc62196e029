package zaicun.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;

class TrainingMoveTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED, CHANGE, PLANNED", "PLANNED, INVITE, PLANNED", "PLANNED, CONFIRM, HELD", "PLANNED, CANCEL, CANCELLED",
        "HELD, CHANGE,", "HELD, INVITE,", "HELD, CONFIRM, HELD", "HELD, CANCEL,",
        "CANCELLED, CHANGE,", "CANCELLED, INVITE,", "CANCELLED, CONFIRM,", "CANCELLED, CANCEL,"
    })
    void every_cell_leads_where_the_table_says(TrainingState from, TrainingMove move, TrainingState to) {
        if (to != null) {
            assertThat(move.require(from)).isEqualTo(to);
            return;
        }
        assertThatThrownBy(() -> move.require(from))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.clause()).contains(Clause.of("6.2")));
    }
}
