package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import zaicun.selection.change.ChangeMove;
import zaicun.selection.change.ChangeState;
import zaicun.selection.dossier.NominationMove;
import zaicun.selection.dossier.NominationState;

/** The tables of legal moves, cell by cell: whatever is not named here is refused. */
class MovesTest {

    @Test
    void a_nomination_moves_along_its_table_and_nowhere_else() {
        var expected = Map.of(
                NominationState.DRAFT, Set.of("EDIT", "SUBMIT", "WITHDRAW"),
                NominationState.IN_REVIEW, Set.of("AGREE", "CLEAR", "SEND_BACK", "REFUSE", "WITHDRAW"),
                NominationState.SENT_BACK, Set.of("EDIT", "SUBMIT", "WITHDRAW"),
                NominationState.REFUSED, Set.<String>of(),
                NominationState.WITHDRAWN, Set.<String>of(),
                NominationState.CLEARED, Set.of("WITHDRAW", "DECIDE", "DECLINE"),
                NominationState.NOT_CHOSEN, Set.<String>of(),
                NominationState.DECIDED, Set.of("UNDO", "FILE"),
                NominationState.FILED, Set.<String>of());

        for (var state : NominationState.values()) {
            var legal = Arrays.stream(NominationMove.Act.values())
                    .filter(act -> NominationMove.of(act, state).isPresent())
                    .map(Enum::name)
                    .collect(Collectors.toSet());
            assertThat(legal).as(state.name()).isEqualTo(expected.get(state));
        }
    }

    @Test
    void a_change_moves_along_its_table_and_nowhere_else() {
        var expected = Map.of(
                ChangeState.IN_REVIEW, Set.of("AGREE", "CLEAR", "END", "SEND_BACK", "REFUSE", "WITHDRAW"),
                ChangeState.SENT_BACK, Set.of("SUBMIT", "WITHDRAW"),
                ChangeState.REFUSED, Set.<String>of(),
                ChangeState.WITHDRAWN, Set.<String>of(),
                ChangeState.AGREED, Set.of("WITHDRAW", "SUCCEED"),
                ChangeState.DONE, Set.<String>of());

        for (var state : ChangeState.values()) {
            var legal = Arrays.stream(ChangeMove.Act.values())
                    .filter(act -> ChangeMove.of(act, state).isPresent())
                    .map(Enum::name)
                    .collect(Collectors.toSet());
            assertThat(legal).as(state.name()).isEqualTo(expected.get(state));
        }
    }
}
