package zaicun.households;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;

@ZaicunTest
class ScopeTest {

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    House house;
    Farms farms;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
    }

    /** One household in each of villages 0 to 3; units 0 and 1 have people in villages 0 and 2. */
    @ParameterizedTest
    @CsvSource({
        "CADRE, 1, true",
        "VILLAGE, 1, true",
        "STREET, 2, true",
        "HOST_OFFICE, 4, true",
        "BUREAU, 2, false",
        "SENDING_UNIT, 1, false",
    })
    void each_line_sees_its_households(Role role, int seen, boolean full) {
        IntStream.range(0, 4).forEach(farms::lifted);

        var list = house.as(role).get("/api/households?district=" + house.district());

        assertThat(list.at("/total")).isEqualTo(String.valueOf(seen));
        assertThat(list.at("/rows/0/full")).isEqualTo(String.valueOf(full));
        assertThat(list.at("/rows/0/head").endsWith("＊＊")).isEqualTo(!full);
    }

    @ParameterizedTest
    @CsvSource({"SYSTEM_ADMIN", "AUDIT_ADMIN", "CITY_OFFICE", "HOST_ORGANISATION_DEPARTMENT"})
    void others_have_no_right_to_households(Role role) {
        assertThat(house.as(role).get("/api/households").status()).isEqualTo(403);
    }

    @Test
    void a_helper_sees_only_whom_he_helps() {
        var helper = house.somebody();
        var own = farms.lifted(0);
        var other = farms.lifted(0);
        farms.paired(own, helper);

        var list = house.as(helper).get("/api/households");
        var mine = house.as(helper).get("/api/households/mine");

        assertThat(list.at("/total")).isEqualTo("1");
        assertThat(mine.at("/paired/0/household/id")).isEqualTo(own.toString());
        assertThat(mine.at("/paired/0/duties/0/clause")).isEqualTo("7.4");
        assertThat(card(helper, own)).isEqualTo(200);
        assertThat(card(helper, other)).isEqualTo(404);
    }

    @Test
    void a_household_of_the_next_village_is_not_found_by_the_village() {
        var other = farms.lifted(1);

        assertThat(card(house.person(Role.VILLAGE), other)).isEqualTo(404);
    }

    @Test
    void a_veiled_name_is_not_found_out_by_searching_for_it() {
        farms.lifted(0);
        var head = house.as(Role.VILLAGE).get("/api/households").at("/rows/0/head");
        var search = "/api/households?district=" + house.district() + "&q=" + URLEncoder.encode(head, UTF_8);

        assertThat(house.as(Role.VILLAGE).get(search).at("/total")).isEqualTo("1");
        assertThat(house.as(Role.SENDING_UNIT).get(search).at("/total")).isEqualTo("0");
    }

    @Test
    void a_phone_opens_only_with_a_reason() {
        var household = farms.lifted(0);
        var path = "/api/households/" + house.district() + "/" + household + "/opening";

        var silent = house.as(Role.VILLAGE).post(path, Map.of("what", "PHONE", "reason", ""));
        var told = house.as(Role.VILLAGE).post(path, Map.of("what", "PHONE", "reason", "通知体检"));
        var veiled = house.as(Role.SENDING_UNIT).post(path, Map.of("what", "PHONE", "reason", "想看看"));

        assertThat(silent.at("/field")).isEqualTo("reason");
        assertThat(told.at("/text")).isEqualTo("13800000000");
        assertThat(veiled.status()).isEqualTo(404);
    }

    @Test
    void the_list_begins_with_the_longest_unvisited() {
        var three = IntStream.range(0, 3).mapToObj(i -> farms.lifted(0)).toList();
        farms.send(house.as(Role.CADRE), "visit", farms.visit(three.get(0), "2026-11-20"));
        farms.send(house.as(Role.CADRE), "visit", farms.visit(three.get(1), "2026-10-20"));

        var list = house.as(Role.CADRE).get("/api/households");
        var since = house.as(Role.CADRE).get("/api/households?notVisitedSince=2026-11-01");

        assertThat(ids(list.json().get("rows").size(), list)).containsExactly(three.get(2), three.get(1), three.get(0));
        assertThat(since.at("/total")).isEqualTo("2");
    }

    @Test
    void two_thousand_households_come_in_one_go_and_again_change_nothing() {
        var forms = IntStream.range(0, 2_000)
                .mapToObj(i -> farms.form(i % 4, HouseholdKind.LIFTED, Set.of(Mark.LOW_INCOME)))
                .toList();
        desk.putAll(house.district(), forms, Houses.TESTER);
        desk.putMembers(
                house.district(),
                forms.stream()
                        .map(form -> new MemberForm(
                                form.code(), "李某", "配偶", Optional.of(LocalDate.of(1960, 5, 1)), Optional.empty(), ""))
                        .toList());

        desk.putAll(house.district(), forms, Houses.TESTER);

        var list = house.as(Role.HOST_OFFICE).get("/api/households?district=" + house.district());
        var sheet = house.as(Role.HOST_OFFICE).get("/api/households/export?district=" + house.district());
        assertThat(list.at("/total")).isEqualTo("2000");
        assertThat(list.at("/rows/0/marks/0")).isEqualTo("低保");
        assertThat(sheet.bytes()).startsWith('P', 'K');
    }

    private int card(UUID person, UUID household) {
        return house.as(person).get("/api/households/" + house.district() + "/" + household).status();
    }

    private static List<UUID> ids(int count, Answer list) {
        return IntStream.range(0, count).mapToObj(i -> UUID.fromString(list.at("/rows/" + i + "/id"))).toList();
    }
}
