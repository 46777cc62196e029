package zaicun.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;

/** The table of a task's moves, cell by cell. */
class TaskMovesTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, FINISH, DONE",
        "OPEN, DROP, DROPPED",
        "OPEN, CHANGE, OPEN",
        "OPEN, REOPEN, ",
        "DONE, FINISH, ",
        "DONE, DROP, ",
        "DONE, CHANGE, ",
        "DONE, REOPEN, OPEN",
        "DROPPED, FINISH, ",
        "DROPPED, DROP, ",
        "DROPPED, CHANGE, ",
        "DROPPED, REOPEN, OPEN",
    })
    void each_move_leads_where_the_table_says_or_is_refused(TaskState from, TaskMove move, TaskState to) {
        assertThat(move.isLegalIn(from)).isEqualTo(to != null);
        if (to == null) {
            assertThatThrownBy(() -> move.after(from))
                    .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.clause()).contains(Clause.of("4.2")));
        } else {
            assertThat(move.after(from)).isEqualTo(to);
        }
    }
}
