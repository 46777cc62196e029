package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

/** Who is told what of hardship reports, problems and pairings. */
@ZaicunTest
class HouseholdMessagesTest {

    @Autowired
    private Houses houses;

    @Autowired
    private HouseholdDesk desk;

    @Autowired
    private Households households;

    private House house;
    private Farms farms;
    private UUID household;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
        household = farms.add(0, HouseholdKind.OTHER, Set.of());
    }

    @Test
    void a_hardship_report_is_told_from_organ_to_organ_with_the_end_of_its_clock() {
        var report = Ids.next();
        farms.send(house.as(Role.CADRE), report, "hardship", Map.of(
                "district", house.district().code(), "household", household, "on", "2026-11-20",
                "words", "主要劳动力突发重病"));
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("hardship.turn");
        assertThat(Told.latest(house.as(Role.VILLAGE)).at("/text").asString())
                .contains("12月5日前")
                .doesNotContain("重病");

        act(Role.VILLAGE, report, "FORWARD", 0);
        assertThat(Told.news(house.as(Role.VILLAGE))).isEmpty();
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("hardship.turn");

        act(Role.STREET, report, "FORWARD", 1);
        assertThat(Told.news(house.as(Role.BUREAU))).containsExactly("hardship.turn");

        act(Role.BUREAU, report, "IDENTIFY", 2);
        assertThat(Told.news(house.as(Role.BUREAU))).isEmpty();
        assertThat(Told.news(house.as(Role.CADRE))).containsExactly("hardship.ended");
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("hardship.ended");
    }

    @Test
    void a_problem_is_told_to_whom_it_is_handed_and_its_end_to_whoever_wrote_it_down() {
        var problem = Ids.next();
        var member = house.member(0, 0).person();
        farms.send(house.as(Role.VILLAGE), problem, "problem", Map.of(
                "district", house.district().code(), "household", household, "on", "2026-11-20", "words", "屋顶漏雨"));
        assertThat(Told.kinds(house.as(Role.VILLAGE))).isEmpty();

        step(Role.VILLAGE, problem, Map.of("act", "HAND_ON", "version", 0, "words", "请联系施工", "owner", member));
        assertThat(Told.news(house.as(member))).containsExactly("problem.handed");
        assertThat(Told.latest(house.as(member)).at("/link").asString())
                .isEqualTo("/households/" + house.district() + "/" + household);

        house.as(member).post(path("/problems/" + problem + "/acts"),
                Map.of("act", "SOLVE", "version", 1, "words", "已修好")).requireOk();
        assertThat(Told.news(house.as(member))).isEmpty();
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("problem.ended");
    }

    @Test
    void a_helper_is_told_of_a_new_pairing_and_of_its_end() {
        var helper = house.person(Role.HELPER);
        var pairing = farms.pair(house.as(Role.VILLAGE), household, helper, "2026-11-01").requireOk();
        assertThat(Told.news(house.as(Role.HELPER))).containsExactly("pairing.begun");

        house.as(Role.VILLAGE).post(path("/pairings/" + pairing.at("/id") + "/end"), Map.of("last", "2026-11-22", "why", "调离"))
                .requireOk();

        assertThat(Told.kinds(house.as(Role.HELPER))).containsExactly("pairing.ended");
        assertThat(Told.latest(house.as(Role.HELPER)).at("/text").asString()).contains("调离");
    }

    private void act(Role role, UUID report, String act, int version) {
        house.as(role).post(path("/hardship/" + report + "/acts"), Map.of("act", act, "version", version, "words", "已核实"))
                .requireOk();
    }

    private void step(Role role, UUID problem, Map<String, Object> step) {
        house.as(role).post(path("/problems/" + problem + "/acts"), step).requireOk();
    }

    private String path(String rest) {
        return "/api/households/" + house.district() + rest;
    }
}
