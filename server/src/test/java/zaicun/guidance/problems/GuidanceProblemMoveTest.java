package zaicun.guidance.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.guidance.Guiding;
import zaicun.guidance.problems.GuidanceProblemMove.ProblemAct;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

@ZaicunTest
class GuidanceProblemMoveTest {

    @Autowired
    Houses houses;

    @ParameterizedTest
    @CsvSource({
        "OPEN, SOLVE, SOLVED",
        "OPEN, WITHDRAW, WITHDRAWN",
        "OPEN, REOPEN, ",
        "SOLVED, REOPEN, OPEN",
        "SOLVED, SOLVE, ",
        "SOLVED, WITHDRAW, ",
        "WITHDRAWN, SOLVE, ",
        "WITHDRAWN, REOPEN, ",
        "WITHDRAWN, WITHDRAW, ",
    })
    void each_act_leads_where_the_table_says(GuidanceProblemState from, ProblemAct act, GuidanceProblemState to) {
        assertThat(GuidanceProblemMove.of(act, from).map(GuidanceProblemMove::to).orElse(null)).isEqualTo(to);
    }

    @Test
    void a_problem_found_is_solved_by_those_concerned_and_by_nobody_twice() {
        var house = houses.build();
        var guiding = new Guiding(house);
        var deputy = guiding.named("DEPUTY", "吴副局长");
        guiding.visited(guiding.liaison(), guiding.visit("2026-11-20", deputy)).requireOk();
        var list = "/api/guidance/visits?from=2026-11-01&to=2026-11-30";
        var id = house.as(Role.VILLAGE).get(list).at("/0/problems/0/id");

        assertThat(act(house, house.as(house.leader(1).person()), id, "SOLVE", 0).status()).isEqualTo(404);
        assertThat(act(house, house.as(Role.VILLAGE), id, "REOPEN", 0).clause()).isEqualTo("12.4");
        act(house, house.as(Role.VILLAGE), id, "SOLVE", 0).requireOk();

        assertThat(act(house, guiding.liaison(), id, "REOPEN", 0).status()).isEqualTo(409);
        var seen = house.as(Role.STREET).get(list);
        assertThat(seen.at("/0/problems/0/stateTitle")).isEqualTo("已解决");
        assertThat(seen.at("/0/problems/0/outcome")).isEqualTo("已协调资金更换管道");
        assertThat(seen.json().at("/0/problems/0/choices")).isEmpty();
    }

    private static Answer act(House house, Browser by, String problem, String act, int version) {
        return by.post(
                "/api/guidance/" + house.district() + "/problems/" + problem + "/acts",
                Map.of("act", act, "version", version, "words", "已协调资金更换管道"));
    }
}
