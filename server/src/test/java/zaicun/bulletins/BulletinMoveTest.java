package zaicun.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the table of moves: what is not named here is illegal. */
class BulletinMoveTest {

    private static final Map<String, BulletinState> LEGAL = Map.of(
            "DRAFT SUBMIT", BulletinState.SUBMITTED,
            "DRAFT DISCARD", BulletinState.DISCARDED,
            "SUBMITTED TAKE_BACK", BulletinState.DRAFT,
            "SUBMITTED ADOPT", BulletinState.ADOPTED,
            "SUBMITTED RETURN", BulletinState.RETURNED,
            "RETURNED SUBMIT", BulletinState.SUBMITTED,
            "ADOPTED RETURN", BulletinState.RETURNED,
            "ADOPTED PUBLISH", BulletinState.PUBLISHED,
            "PUBLISHED PUBLISH", BulletinState.PUBLISHED,
            "PUBLISHED TAKE_DOWN", BulletinState.ADOPTED);

    @ParameterizedTest
    @EnumSource
    void from_each_state_exactly_the_named_acts_lead_on(BulletinState from) {
        for (var act : BulletinAct.values()) {
            assertThat(BulletinMove.of(act, from).map(BulletinMove::to).orElse(null))
                    .as(from + " " + act)
                    .isEqualTo(LEGAL.get(from + " " + act));
        }
    }

    @Test
    void only_the_bureau_adopts_returns_and_publishes() {
        var bureau = Arrays.stream(BulletinMove.values())
                .filter(move -> move.side() == BulletinMove.Side.BUREAU)
                .map(Enum::name)
                .collect(Collectors.toSet());

        assertThat(bureau).allMatch(name -> name.startsWith("BUREAU_")).hasSize(6);
    }
}
