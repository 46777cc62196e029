package zaicun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** What names a village, a team or a record in the address answers to its line only. */
@ZaicunTest
class OutsidersTest {

    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void a_house() {
        house = houses.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/register/week?village=VILLAGE&week=2026-W47",
        "/api/trips?village=VILLAGE&from=2026-11-01&to=2026-11-30",
        "/api/ticks?village=VILLAGE",
        "/api/months/page?village=VILLAGE&month=2026-10",
        "/api/months/sheet?village=VILLAGE&month=2026-10",
        "/api/months/month-sheet.xlsx?village=VILLAGE&month=2026-10",
        "/api/roster/teams/DISTRICT/TEAM",
    })
    void the_line_is_answered_and_nobody_else(String address) {
        var path = filled(address, house.district().code());

        var street = house.as(Role.STREET).get(path);
        var village = house.as(Role.VILLAGE).get(path);
        var unit = house.as(Role.SENDING_UNIT).get(path);
        var nextVillage = house.at(house.office(Organ.VILLAGE, 1)).get(path);
        var otherStreet = house.at(house.office(Organ.STREET, 1)).get(path);
        var otherUnit = house.at(house.office(Organ.SENDING_UNIT, 1)).get(path);
        var otherTeam = house.as(house.leader(1).person()).get(path);
        var otherDistrict = houses.build().as(Role.HOST_OFFICE).get(path);

        assertThat(new int[] {street.status(), village.status(), unit.status()}).containsOnly(200);
        assertThat(new int[] {
                    nextVillage.status(), otherStreet.status(), otherUnit.status(), otherTeam.status(),
                    otherDistrict.status()
                })
                .containsOnly(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/standings?under=VILLAGE", "/api/board?under=VILLAGE", "/api/roster/teams", "/api/months?month=2026-10", "/api/ticks?size=200"})
    void lists_leave_out_what_lies_outside(String address) {
        var path = filled(address, house.district().code());

        var inside = house.as(Role.STREET).get(path).requireOk();
        var outside = house.at(house.office(Organ.STREET, 1)).get(path).requireOk();

        assertThat(inside.text()).contains(house.village(0));
        assertThat(outside.text()).doesNotContain(house.village(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/roster/teams/DISTRICT/TEAM", "/api/leaves/DISTRICT/LEAVE", "/api/leaves/DISTRICT/LEAVE/form.docx"})
    void what_is_named_under_another_district_is_not_found(String address) {
        var leave = Ids.next();
        house.as(house.member(0, 0).person()).post("/api/leaves", leave(leave, "2026-11-24")).requireOk();
        var other = houses.build().district().code();

        var right = house.as(Role.STREET).get(filled(address, house.district().code()).replace("LEAVE", leave.toString()));
        var wrong = house.as(Role.STREET).get(filled(address, other).replace("LEAVE", leave.toString()));

        assertThat(right.status()).isEqualTo(200);
        assertThat(wrong.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/register/week?village=abc&week=2026-W47",
        "/api/register/week?village=&week=2026-W47",
        "/api/trips?village=42&from=2026-11-01&to=2026-11-30",
        "/api/ticks?village=x",
        "/api/trips?page=0",
        "/api/trips?kind=HOLIDAY",
        "/api/meetings?page=0",
        "/api/months/page?village=x&month=2026-10",
        "/api/months?month=2026-13",
        "/api/files/abc/visit/00000000-0000-7000-8000-000000000000",
        "/api/standings?page=2147483647&size=500",
        "/api/leaves?list=mine&page=0",
    })
    void nonsense_in_an_address_is_wrong_input(String address) {
        assertThat(house.as(Role.STREET).get(address).status()).isEqualTo(400);
    }

    @Test
    void a_mistyped_year_is_not_counted_through() {
        var leader = house.as(house.leader(0).person());

        var leave = leader.post("/api/leaves/preview", leave(Ids.next(), "9999-12-31"));
        var trip = leader.post("/api/trips", Map.of(
                "id", Ids.next(), "person", house.leader(0).person(), "kind", "MEETING", "from", "2026-11-24", "to", "9026-11-24",
                "purpose", "参加会议"));

        assertThat(leave.at("/field")).isEqualTo("to");
        assertThat(trip.at("/field")).isEqualTo("to");
    }

    private static Map<String, Object> leave(UUID id, String to) {
        return Map.of(
                "id", id, "kind", "personal", "from", Map.of("date", "2026-11-24", "half", "AM"),
                "to", Map.of("date", to, "half", "PM"), "reason", "家中有事", "phone", "13800001234");
    }

    private String filled(String address, String district) {
        return address.replace("VILLAGE", house.village(0))
                .replace("DISTRICT", district)
                .replace("TEAM", house.team(0).id().toString());
    }
}
