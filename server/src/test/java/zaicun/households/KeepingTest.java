package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import zaicun.kernel.Ids;

/** Households kept on screen, one by one. */
@ZaicunTest
class KeepingTest {

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    @Autowired
    Members members;

    House house;
    Farms farms;
    String root;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
        root = "/api/households/" + house.district();
    }

    @Test
    void a_village_adds_a_household_and_finds_it_in_its_list() {
        var added = add(Map.of()).requireOk();

        var card = house.as(Role.VILLAGE).get(root + "/" + added.at("/id")).requireOk();

        assertThat(card.at("/household/head")).isEqualTo("王德福");
        assertThat(card.at("/household/marks/0")).isEqualTo("低保");
        assertThat(card.at("/phoneMasked")).endsWith("8000");
    }

    @ParameterizedTest
    @CsvSource({
        "code, '', code",
        "code, 甲, code",
        "head, '', head",
        "head, 123, head",
        "phone, 12, phone",
        "village, '', village",
    })
    void a_wrong_field_is_named(String field, String value, String told) {
        var answer = add(Map.of(field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(told);
    }

    @Test
    void a_code_known_already_is_refused_and_changes_nothing() {
        add(Map.of()).requireOk();

        var again = add(Map.of("head", "别人"));

        assertThat(again.at("/field")).isEqualTo("code");
        assertThat(house.as(Role.VILLAGE).get("/api/households?q=NEW-0001").at("/rows/0/head")).isEqualTo("王德福");
    }

    @Test
    void nobody_adds_to_the_next_village() {
        assertThat(add(Map.of("village", house.village(1))).at("/field")).isEqualTo("village");
    }

    @Test
    void basics_change_and_a_blank_phone_keeps_the_old() {
        var household = farms.lifted(0);

        house.as(Role.CADRE)
                .put(root + "/" + household, Map.of("head", "李桂花", "marks", List.of("FRAIL"), "address", "三组"))
                .requireOk();

        var found = households.find(house.district(), household).orElseThrow();
        assertThat(found.head()).isEqualTo("李桂花");
        assertThat(found.marks()).containsExactly(Mark.FRAIL);
        assertThat(found.kind()).isEqualTo(HouseholdKind.LIFTED);
        assertThat(households.openPhone(house.district(), household)).contains("13800000000");
    }

    @Test
    void another_kind_needs_a_reason_and_a_day_that_has_come() {
        var household = farms.lifted(0);

        var silent = kind(household, "SUDDEN", "2026-11-20", "");
        var tomorrow = kind(household, "SUDDEN", "2026-11-24", "大病");
        var same = kind(household, "LIFTED", "2026-11-20", "大病");
        kind(household, "SUDDEN", "2026-11-20", "大病").requireOk();

        assertThat(silent.at("/field")).isEqualTo("why");
        assertThat(tomorrow.at("/field")).isEqualTo("on");
        assertThat(same.at("/field")).isEqualTo("kind");
        assertThat(households.find(house.district(), household).orElseThrow().kind()).isEqualTo(HouseholdKind.SUDDEN);
    }

    @Test
    void a_member_written_again_keeps_what_was_left_blank() {
        var household = farms.lifted(0);
        member(household, Map.of("name", "王小梅", "relation", "女儿", "identity", "420117200501010029", "health", "哮喘"))
                .requireOk();

        member(household, Map.of("name", "王小梅", "relation", "长女")).requireOk();

        var stored = members.of(house.district(), household).getFirst();
        assertThat(stored.relation()).isEqualTo("长女");
        assertThat(members.openIdentity(house.district(), stored.id())).contains("420117200501010029");
        assertThat(members.openHealth(house.district(), stored.id())).contains("哮喘");
    }

    @Test
    void a_wrong_identity_number_or_birth_is_named() {
        var household = farms.lifted(0);

        var number = member(household, Map.of("name", "王小梅", "identity", "420117200501010020"));
        var birth = member(household, Map.of("name", "王小梅", "birth", "2027-01-01"));

        assertThat(number.at("/field")).isEqualTo("identity");
        assertThat(birth.at("/field")).isEqualTo("birth");
        assertThat(members.of(house.district(), household)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STREET, 403", "BUREAU, 403", "SENDING_UNIT, 403", "HELPER, 403"})
    void others_keep_no_households(Role role, int status) {
        var household = farms.lifted(0);

        assertThat(house.as(role).post(root + "/" + household + "/members", Map.of("name", "王五")).status())
                .isEqualTo(status);
    }

    @Test
    void a_problem_is_handed_on_to_the_team_but_not_to_a_stranger() {
        var household = farms.lifted(0);
        var problem = Ids.next();
        farms.send(house.as(Role.VILLAGE), problem, "problem", Map.of(
                        "district", house.district().code(), "household", household, "on", "2026-11-20", "words", "漏雨"))
                .requireOk();
        var member = house.member(0, 0).person();

        var hands = house.as(Role.VILLAGE).get(root + "/" + household + "/hands").requireOk();
        var stranger = handOn(problem, house.somebody());
        handOn(problem, member).requireOk();

        var line = house.as(Role.VILLAGE).get(root + "/" + household + "/problems");
        assertThat(hands.text()).contains(member.toString());
        assertThat(stranger.at("/field")).isEqualTo("owner");
        assertThat(line.at("/0/owner/person")).isEqualTo(member.toString());
        assertThat(line.at("/0/state")).isEqualTo("WORKING");
    }

    private Answer add(Map<String, Object> changed) {
        var form = new HashMap<String, Object>(Map.of(
                "code", "NEW-0001", "village", house.village(0), "head", "王德福", "kind", "LIFTED",
                "marks", List.of("LOW_INCOME"), "address", "三组 12 号", "phone", "13800138000"));
        form.putAll(changed);
        return house.as(Role.VILLAGE).post(root + "/keeping", form);
    }

    private Answer kind(UUID household, String kind, String on, String why) {
        return house.as(Role.VILLAGE)
                .post(root + "/" + household + "/kind", Map.of("kind", kind, "on", on, "why", why));
    }

    private Answer member(UUID household, Map<String, Object> form) {
        return house.as(Role.VILLAGE).post(root + "/" + household + "/members", form);
    }

    private Answer handOn(UUID problem, UUID owner) {
        return house.as(Role.VILLAGE)
                .post(
                        root + "/problems/" + problem + "/acts",
                        Map.of("act", "HAND_ON", "version", 0, "words", "请工作队办理", "owner", owner));
    }
}
