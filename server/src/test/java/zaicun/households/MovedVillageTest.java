package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

/** A list imported again may say that a household lies in another village. */
@ZaicunTest
class MovedVillageTest {

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    @Autowired
    JdbcClient database;

    House house;
    Farms farms;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
    }

    @Test
    void an_open_pairing_moves_with_its_household_to_another_village() {
        var form = farms.form(0, HouseholdKind.LIFTED, Set.of());
        desk.putAll(house.district(), List.of(form), Houses.TESTER);
        var moving = farms.idOf(form.code());
        var pairing = farms.pair(house.as(Role.BUREAU), moving, house.somebody(), "2026-01-01").at("/id");

        desk.putAll(house.district(), List.of(in(house.village(1), form)), Houses.TESTER);

        assertThat(villageOf("pairing", pairing)).isEqualTo(house.village(1));
        assertThat(standingVillages(pairing)).isNotEmpty().allMatch(house.village(1)::equals);
    }

    @Test
    void a_pairing_that_ended_stays_where_it_was() {
        var form = farms.form(0, HouseholdKind.LIFTED, Set.of());
        desk.putAll(house.district(), List.of(form), Houses.TESTER);
        var moving = farms.idOf(form.code());
        var ended = farms.pair(house.as(Role.VILLAGE), moving, house.somebody(), "2026-01-01").at("/id");
        house.as(Role.VILLAGE)
                .post(
                        "/api/households/" + house.district() + "/pairings/" + ended + "/end",
                        Map.of("last", "2026-10-31", "why", "工作调整"))
                .requireOk();

        desk.putAll(house.district(), List.of(in(house.village(1), form)), Houses.TESTER);

        assertThat(villageOf("pairing", ended)).isEqualTo(house.village(0));
    }

    @Test
    void an_open_problem_moves_with_its_household() {
        var form = farms.form(0, HouseholdKind.LIFTED, Set.of());
        desk.putAll(house.district(), List.of(form), Houses.TESTER);
        var problem = Ids.next();
        farms.send(house.as(Role.VILLAGE), problem, "problem", Map.of(
                        "district", house.district().code(), "household", farms.idOf(form.code()), "on", "2026-11-20",
                        "words", "屋顶漏雨"))
                .requireOk();

        desk.putAll(house.district(), List.of(in(house.village(1), form)), Houses.TESTER);

        assertThat(villageOf("household_problem", problem.toString())).isEqualTo(house.village(1));
    }

    private static HouseholdForm in(String village, HouseholdForm form) {
        return new HouseholdForm(
                form.code(), village, form.head(), form.kind(), form.marks(), form.address(), form.phone());
    }

    private String villageOf(String table, String id) {
        return database.sql("select village from " + table + " where district = :district and id = :id")
                .param("district", house.district().code())
                .param("id", UUID.fromString(id))
                .query(String.class)
                .single();
    }

    private List<String> standingVillages(String pairing) {
        return database.sql("select village from standing where district = :district and subject = :subject")
                .param("district", house.district().code())
                .param("subject", UUID.fromString(pairing))
                .query(String.class)
                .list();
    }
}
