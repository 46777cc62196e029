package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;

/** What waits for the word of village and street once somebody is back. The clock stands at Monday 2026-11-23. */
@ZaicunTest
class LeaveReturnListTest {

    private static final String RETURNS = "/api/leaves/returns";

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    private House house;
    private Browser member;
    private Browser village;

    @BeforeEach
    void a_house() {
        house = houses.build();
        member = house.as(house.member(0, 0).person());
        village = house.as(Role.VILLAGE);
    }

    private Asked granted(String from, String to) {
        var leave = Asked.by(house, house.member(0, 0).person(), from, to);
        leave.decide(house.as(house.leader(0).person()), "APPROVE", "").requireOk();
        return leave;
    }

    @Test
    void a_return_that_was_told_waits_for_the_village_and_shows_as_such() {
        var leave = granted("2026-11-24 AM", "2026-11-24 PM");
        clock.moveTo("2026-11-24T13:00");
        var before = village.get(RETURNS).json();

        leave.post(member, "return", Map.of("back", Asked.half("2026-11-24 PM"))).requireOk();

        assertThat(before).isEmpty();
        assertThat(village.get(RETURNS).at("/0/id")).isEqualTo(leave.id().toString());
        assertThat(village.get(RETURNS).at("/0/told")).isEqualTo("true");
        assertThat(leave.seenBy(member).at("/procedure/stage")).isEqualTo("RETURN_DUE");
    }

    @Test
    void what_an_early_return_leaves_of_a_leave_is_counted_anew() {
        var leave = granted("2026-11-24 AM", "2026-11-24 PM");
        clock.moveTo("2026-11-24T13:00");

        leave.post(village, "return", Map.of("back", Asked.half("2026-11-24 PM"))).requireOk();

        assertThat(leave.seenBy(member).at("/what/days")).isEqualTo("0.5");
        assertThat(leave.seenBy(member).at("/what/countedDays")).isEqualTo("0.5");
        assertThat(member.get("/api/leaves?list=mine").at("/rows/0/days")).isEqualTo("0.5");
        assertThat(village.get(RETURNS).json()).isEmpty();
    }

    @Test
    void a_leave_that_is_over_waits_for_its_own_street_only() {
        granted("2026-11-24 AM", "2026-11-24 PM");
        clock.moveTo("2026-11-25T08:00");

        assertThat(house.as(Role.STREET).get(RETURNS).at("/0/told")).isEqualTo("false");
        assertThat(house.at(house.office(Organ.STREET, 1)).get(RETURNS).json()).isEmpty();
        assertThat(member.get(RETURNS).status()).isEqualTo(403);
    }
}
