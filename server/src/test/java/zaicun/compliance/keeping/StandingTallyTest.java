package zaicun.compliance.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

/** The sums behind the board of a district say the same as its rows, whatever was written. */
@ZaicunTest
@Tag("external-database")
class StandingTallyTest {

    @Autowired
    private Houses houses;

    @Autowired
    private StandingTally tally;

    @Autowired
    private JdbcClient database;

    private House house;

    /** With rows that were opened, changed and changed again. */
    @BeforeEach
    void build() {
        house = houses.build();
        var keeper = new Keeper(house);
        house.as(Role.STREET).get("/api/board").requireOk();
        keeper.confirm("2026-W47", List.of()).requireOk();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HOST_OFFICE", "BUREAU", "SENDING_UNIT", "STREET", "CITY_OFFICE"})
    void districts_streets_and_units_add_up_to_the_same_as_villages(Role role) {
        var browser = house.as(role);
        var byVillage = totals(browser, "VILLAGE");

        assertThat(byVillage).isNotEmpty();
        assertThat(totals(browser, "STREET")).isEqualTo(byVillage);
        assertThat(totals(browser, "DISTRICT")).isEqualTo(byVillage);
    }

    @Test
    void a_cell_of_a_unit_counts_its_people_only() {
        var office = house.as(Role.HOST_OFFICE);
        var row = office.get("/api/board?by=UNIT").json().at("/rows/0");
        var clause = row.at("/cells/0/clause").asString();

        var listed = office.get("/api/standings?size=500&clause=" + clause + "&unit=" + row.at("/id").asString());

        int counted = 0;
        for (var number : row.at("/cells/0/counts")) {
            counted += number.asInt();
        }
        assertThat(listed.json().at("/rows")).hasSize(counted);
    }

    @Test
    void drawn_together_the_sums_are_the_same_and_fewer() {
        var before = totals(house.as(Role.HOST_OFFICE), "STREET");
        long rows = rows();

        tally.drawTogether();

        assertThat(rows()).isLessThan(rows);
        assertThat(totals(house.as(Role.HOST_OFFICE), "STREET")).isEqualTo(before);
        assertThat(tally.differences(house.district())).isEmpty();
    }

    @Test
    void a_sum_that_is_wrong_is_found() {
        assertThat(tally.differences(house.district())).isEmpty();

        database.sql("update standing_tally set number = number + 1 where id = (select id from standing_tally where district = :d limit 1)")
                .param("d", house.district().code())
                .update();

        assertThat(tally.differences(house.district())).singleElement().asString().contains("汇总与明细相差");
    }

    /** The sums tell where to look: the pages joined are what one page of all is, and in its order. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"HOST_OFFICE", "BUREAU"})
    void page_by_page_the_soonest_come_as_in_the_whole(Role role) {
        var browser = house.as(role);
        var whole = browser.get("/api/standings?size=500").json().at("/rows");

        for (int page = 0; page * 7 < whole.size(); page++) {
            var some = browser.get("/api/standings?size=7&page=" + page).json();
            for (int i = 0; i < some.at("/rows").size(); i++) {
                assertThat(some.at("/rows").get(i)).isEqualTo(whole.get(page * 7 + i));
            }
            assertThat(some.at("/more").asBoolean()).isEqualTo((page + 1) * 7 < whole.size());
        }
    }

    @Test
    void each_looks_first_at_what_lies_next_below_him() {
        assertThat(house.as(Role.CITY_OFFICE).get("/api/board").at("/grouping/by")).isEqualTo("DISTRICT");
        assertThat(house.as(Role.HOST_OFFICE).get("/api/board").at("/grouping/by")).isEqualTo("STREET");
        assertThat(house.as(Role.STREET).get("/api/board").at("/grouping/by")).isEqualTo("VILLAGE");
    }

    /** How many stand in which state, by clause, over all rows of the board that lie in this house's district. */
    private TreeMap<String, Integer> totals(Browser browser, String by) {
        var totals = new TreeMap<String, Integer>();
        for (JsonNode row : browser.get("/api/board?by=" + by).requireOk().json().at("/rows")) {
            if (!row.at("/id").asString().startsWith(house.district().code())) {
                continue;
            }
            for (JsonNode cell : row.at("/cells")) {
                cell.at("/counts").properties().forEach(count -> totals.merge(
                        cell.at("/clause").asString() + " " + count.getKey(), count.getValue().asInt(), Integer::sum));
            }
        }
        return totals;
    }

    private long rows() {
        return database.sql("select count(*) from standing_tally where district = :district")
                .param("district", house.district().code())
                .query(Long.class)
                .single();
    }
}
