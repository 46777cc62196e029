package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.AccountDesk;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Cells;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

@ZaicunTest
@Tag("external-database")
class HardshipTest {

    @Autowired
    AccountDesk accounts;

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    House house;
    Farms farms;
    UUID household;
    UUID report;

    @BeforeEach
    void report() {
        house = houses.build();
        farms = new Farms(house, desk, households);
        household = farms.add(0, HouseholdKind.OTHER, Set.of());
        report = Ids.next();
        farms.send(house.as(Role.CADRE), report, "hardship", form("2026-11-20"));
    }

    @Test
    void a_report_travels_from_village_to_street_to_bureau_and_changes_the_kind() {
        act(Role.VILLAGE, "FORWARD", 0).requireOk();
        act(Role.STREET, "FORWARD", 1).requireOk();
        act(Role.BUREAU, "IDENTIFY", 2).requireOk();

        assertThat(state()).isEqualTo("IDENTIFIED");
        assertThat(households.find(house.district(), household).orElseThrow().kind()).isEqualTo(HouseholdKind.SUDDEN);
    }

    @Test
    void the_clock_ends_fifteen_days_after_the_clue() {
        var line = house.as(Role.VILLAGE).get("/api/households/hardship");

        assertThat(line.at("/rows/0/dueOn")).isEqualTo("2026-12-05");
        assertThat(line.at("/rows/0/choices/0/act")).isEqualTo("FORWARD");
    }

    @ParameterizedTest
    @CsvSource({
        "STREET, FORWARD, 403",
        "BUREAU, IDENTIFY, 422",
        "VILLAGE, SEND_BACK, 422",
        "VILLAGE, IDENTIFY, 422",
        "VILLAGE, WITHDRAW, 403",
        "CADRE, FORWARD, 403",
        "CADRE, WITHDRAW, 200",
        "HOST_ORGANISATION_DEPARTMENT, FORWARD, 403",
        "VILLAGE, FORWARD, 200",
    })
    void at_the_village_only_village_and_reporter_move_it(Role role, String act, int status) {
        assertThat(act(role, act, 0).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, FORWARD, 403",
        "STREET, SEND_BACK, 200",
        "STREET, FORWARD, 200",
        "BUREAU, DECLINE, 422",
        "CADRE, WITHDRAW, 422",
    })
    void at_the_street_it_goes_on_or_back(Role role, String act, int status) {
        act(Role.VILLAGE, "FORWARD", 0).requireOk();

        assertThat(act(role, act, 1).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"STREET, SEND_BACK, 403", "BUREAU, SEND_BACK, 200", "BUREAU, DECLINE, 200", "BUREAU, IDENTIFY, 200"})
    void at_the_bureau_it_is_decided(Role role, String act, int status) {
        act(Role.VILLAGE, "FORWARD", 0).requireOk();
        act(Role.STREET, "FORWARD", 1).requireOk();

        assertThat(act(role, act, 2).status()).isEqualTo(status);
    }

    @Test
    void the_seat_of_another_village_moves_nothing_even_of_a_household_one_helps() {
        var secretary = house.somebody();
        accounts.giveSeat(secretary, house.office(Organ.VILLAGE, 1), Houses.TERM, Houses.TESTER);
        farms.paired(household, secretary);

        var answer = house.as(secretary)
                .post(
                        "/api/households/" + house.district() + "/hardship/" + report + "/acts",
                        Map.of("act", "FORWARD", "version", 0, "words", "同意"));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whoever_saw_an_older_version_does_not_decide() {
        act(Role.VILLAGE, "FORWARD", 0).requireOk();
        act(Role.STREET, "SEND_BACK", 1).requireOk();

        assertThat(act(Role.VILLAGE, "FORWARD", 0).status()).isEqualTo(409);
    }

    @Test
    void the_list_is_searched_by_head_and_by_what_was_said_and_narrowed_by_state() {
        var head = households.find(house.district(), household).orElseThrow().head();

        assertThat(listed(Role.STREET, "text=" + ascii(head))).containsExactly(report.toString());
        assertThat(listed(Role.STREET, "text=" + ascii(head) + "%20nobody")).isEmpty();
        assertThat(listed(Role.STREET, "state=AT_VILLAGE&village=" + house.village(0))).containsExactly(report.toString());
        assertThat(listed(Role.STREET, "state=AT_STREET")).isEmpty();
        assertThat(listed(Role.STREET, "state=WAITING")).isEmpty();
        assertThat(listed(Role.VILLAGE, "state=WAITING")).containsExactly(report.toString());
        assertThat(listed(Role.VILLAGE, "from=2026-11-21")).isEmpty();
        assertThat(house.as(Role.VILLAGE).get("/api/households/hardship?state=GONE").at("/field")).isEqualTo("state");
    }

    @Test
    void the_bureau_reads_the_name_once_the_report_has_come_to_it() {
        var head = households.find(house.district(), household).orElseThrow().head();

        assertThat(listed(Role.BUREAU, "text=" + ascii(head))).isEmpty();
        assertThat(house.as(Role.BUREAU).get("/api/households/hardship").at("/rows/0/head")).isEqualTo("张＊＊");

        act(Role.VILLAGE, "FORWARD", 0).requireOk();
        act(Role.STREET, "FORWARD", 1).requireOk();

        assertThat(listed(Role.BUREAU, "text=" + ascii(head))).containsExactly(report.toString());
    }

    @Test
    void the_list_is_taken_away_as_a_workbook_by_its_own_line() {
        var workbook = house.as(Role.STREET).get("/api/households/hardship/list.xlsx?state=OPEN").requireOk();

        assertThat(Cells.of(workbook)).anyMatch(row -> row.contains("待村核实"));
        assertThat(Cells.of(house.as(Role.SENDING_UNIT).get("/api/households/hardship/list.xlsx").requireOk())).hasSize(1);
    }

    private static String ascii(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private List<String> listed(Role role, String asked) {
        return house.as(role).get("/api/households/hardship?" + asked).requireOk().json().at("/rows").valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    @Test
    void a_second_report_on_its_way_is_refused() {
        var second = farms.send(house.as(Role.CADRE), "hardship", form("2026-11-21"));

        assertThat(second.at("/results/0/problem/code")).isEqualTo("hardship.under-way");
        assertThat(second.at("/results/0/problem/clause")).isEqualTo("7.9");
    }

    @Test
    void a_report_sent_again_is_known() {
        var again = farms.send(house.as(Role.CADRE), report, "hardship", form("2026-11-20"));

        assertThat(again.at("/results/0/outcome")).isEqualTo("duplicate");
    }

    private Map<String, Object> form(String on) {
        return Map.of(
                "district", house.district().code(), "household", household, "on", on, "words", "户主突发重病住院");
    }

    private Answer act(Role role, String act, int version) {
        return house.as(role)
                .post(
                        "/api/households/" + house.district() + "/hardship/" + report + "/acts",
                        Map.of("act", act, "version", version, "words", "已入户核实"));
    }

    private String state() {
        return house.as(Role.BUREAU).get("/api/households/hardship").at("/rows/0/state");
    }
}
