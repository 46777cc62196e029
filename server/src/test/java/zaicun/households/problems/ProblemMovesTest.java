package zaicun.households.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import zaicun.kernel.Clause;
import zaicun.kernel.Refusal;

/** Every state with every act: the legal ones lead where the table says, the others are refused. */
class ProblemMovesTest {

    private static final Map<ProblemState, Map<ProblemAct, ProblemState>> LEGAL = new EnumMap<>(Map.of(
            ProblemState.OPEN, Map.of(
                    ProblemAct.TAKE, ProblemState.WORKING,
                    ProblemAct.HAND_ON, ProblemState.WORKING,
                    ProblemAct.SOLVE, ProblemState.SOLVED,
                    ProblemAct.GIVE_UP, ProblemState.CANNOT,
                    ProblemAct.WITHDRAW, ProblemState.WITHDRAWN),
            ProblemState.WORKING, Map.of(
                    ProblemAct.NOTE, ProblemState.WORKING,
                    ProblemAct.HAND_ON, ProblemState.WORKING,
                    ProblemAct.SOLVE, ProblemState.SOLVED,
                    ProblemAct.GIVE_UP, ProblemState.CANNOT),
            ProblemState.CANNOT, Map.of(ProblemAct.TAKE, ProblemState.WORKING),
            ProblemState.SOLVED, Map.of(ProblemAct.REOPEN, ProblemState.WORKING),
            ProblemState.WITHDRAWN, Map.of()));

    static Stream<Arguments> legal() {
        return LEGAL.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(move -> Arguments.of(from.getKey(), move.getKey(), move.getValue())));
    }

    static Stream<Arguments> illegal() {
        return Arrays.stream(ProblemState.values())
                .flatMap(state -> Arrays.stream(ProblemAct.values())
                        .filter(act -> !LEGAL.get(state).containsKey(act))
                        .map(act -> Arguments.of(state, act)));
    }

    @ParameterizedTest
    @MethodSource("legal")
    void a_legal_act_leads_where_the_table_says(ProblemState from, ProblemAct act, ProblemState to) {
        assertThat(act.isLegalIn(from)).isTrue();
        assertThat(act.after(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("illegal")
    void any_other_act_is_refused(ProblemState from, ProblemAct act) {
        assertThat(act.isLegalIn(from)).isFalse();
        assertThatThrownBy(() -> act.after(from))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.clause()).contains(Clause.of("7.6")));
    }

    @Test
    void all_states_with_all_acts_are_looked_at() {
        assertThat(legal().count() + illegal().count())
                .isEqualTo((long) ProblemState.values().length * ProblemAct.values().length);
    }
}
