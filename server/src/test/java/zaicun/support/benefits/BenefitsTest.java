package zaicun.support.benefits;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Cells;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

@ZaicunTest
class BenefitsTest {

    @Autowired
    private Houses houses;

    @Autowired
    private InsuranceReminder reminder;

    @Autowired
    private JdbcClient database;

    private House house;
    private UUID leader;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        leader = house.leader(0).person();
        member = house.member(0, 0).person();
    }

    @Test
    void one_insurance_for_the_whole_team_is_written_down_once_and_stands_for_each() {
        insure(insurance("2026-01-01", "2026-12-31", leader, member)).requireOk();

        assertThat(standing(leader, "2026-11").at("/state").asString()).isEqualTo("MET");
        assertThat(standing(member, "2026-11").at("/counted/0/text").asString()).contains("2026-12-31");
        assertThat(standing(house.member(0, 1).person(), "2026-11").at("/state").asString()).isEqualTo("BEHIND");
    }

    @Test
    void the_bureau_reads_everybody_of_its_line_with_the_nearest_gaps_first() {
        insure(insurance("2026-01-01", "2026-12-31", leader)).requireOk();
        insure(insurance("2026-01-01", "2026-12-01", member)).requireOk();
        note("health-checks", "2025-05-06", leader);

        var all = line("size=200");
        var gaps = line("size=200&lack=INSURANCE");

        assertThat(all).contains(leader.toString(), member.toString(), house.leader(1).person().toString());
        assertThat(gaps).contains(member.toString(), house.leader(1).person().toString()).doesNotContain(leader.toString());
        assertThat(gaps.getLast()).isEqualTo(member.toString());
        assertThat(line("lack=INSURANCE&unit=" + house.team(1).unit())).doesNotContain(member.toString()).isNotEmpty();
        assertThat(line("sort=insured&descending=true&size=1")).containsExactly(leader.toString());
        assertThat(house.as(Role.BUREAU).get("/api/benefits/line?lack=MONEY").at("/field")).isEqualTo("lack");
    }

    @Test
    void the_bureaus_list_is_taken_away_as_it_is_narrowed() {
        insure(insurance("2026-01-01", "2026-12-31", leader)).requireOk();

        var rows = Cells.of(house.as(Role.BUREAU).get("/api/benefits/line/list.xlsx?lack=INSURANCE"));

        assertThat(rows).hasSize(line("lack=INSURANCE&size=200").size() + 1).anyMatch(row -> row.contains("没有保险"));
        assertThat(houses.build().as(Role.BUREAU).get("/api/benefits/line?size=200").text()).doesNotContain(leader.toString());
    }

    private List<String> line(String asked) {
        return house.as(Role.BUREAU).get("/api/benefits/line?" + asked).requireOk().json().at("/rows").valueStream()
                .map(row -> row.at("/person").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-01-01, to", "2026-01-01, 2036-01-01, to", "2026-02-30, 2026-12-31, from"})
    void an_insurance_that_cannot_be_is_wrong_input_with_its_field(String from, String to, String field) {
        var answer = insure(insurance(from, to, leader));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(field);
    }

    @Test
    void an_insurance_of_one_day_is_taken() {
        insure(insurance("2026-11-23", "2026-11-23", leader)).requireOk();

        assertThat(person(leader).at("/insuredTo").asString()).isEqualTo("2026-11-23");
        assertThat(person(leader).at("/gapFrom").asString()).isEqualTo("2026-11-24");
    }

    @Test
    void an_insurance_outside_every_posting_is_refused_with_the_clause() {
        var answer = insure(insurance("2025-01-01", "2025-12-31", leader));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.clause()).isEqualTo("11.4");
    }

    @Test
    void nothing_is_written_where_one_of_several_is_not_the_units() {
        var answer = insure(insurance("2026-01-01", "2026-12-31", leader, house.leader(1).person()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(person(leader).at("/insuredTo").isMissingNode() || person(leader).at("/insuredTo").isNull()).isTrue();
    }

    @Test
    void a_correction_keeps_the_old_one_and_changes_the_standing() {
        var first = insurance("2026-01-01", "2026-12-31", leader);
        insure(first).requireOk();
        var second = insurance("2026-01-01", "2026-10-31", leader);
        second.put("replaces", idOf(first));
        second.put("reason", "保单止期看错");
        insure(second).requireOk();

        assertThat(standing(leader, "2026-11").at("/state").asString()).isEqualTo("BEHIND");
        assertThat(file(leader).at("/insurances").valueStream().map(each -> each.at("/state").asString()))
                .containsExactly("有效", "已更正");
        assertThat(insure(withNewId(second)).status()).isEqualTo(409);
    }

    @Test
    void a_health_check_of_the_year_is_met_and_nothing_is_asked_of_what_was_found() {
        note("health-checks", "2026-05-06", leader).requireOk();

        assertThat(standing(leader, "2026").at("/state").asString()).isEqualTo("MET");
        assertThat(standing(member, "2026").at("/done").asString()).isEqualTo("0");
        assertThat(note("health-checks", "2026-11-24", member).at("/field")).isEqualTo("on");
    }

    @Test
    void annual_leave_is_what_service_brings_less_what_was_taken() {
        note("service-starts", "2010-07-01", leader).requireOk();
        house.as(leader).post("/api/leaves", leave("2026-11-24 AM", "2026-11-25 AM")).requireOk();

        assertThat(person(leader).at("/leave/entitled").asInt()).isEqualTo(10);
        assertThat(person(leader).at("/leave/left").asString()).isEqualTo("10");

        decideAll();

        assertThat(person(leader).at("/leave/taken").asString()).isEqualTo("1.5");
        assertThat(mine(leader).at("/person/leave/left").asString()).isEqualTo("8.5");
    }

    @Test
    void the_start_of_service_is_corrected_with_a_reason_only() {
        note("service-starts", "2010-07-01", leader).requireOk();

        assertThat(note("service-starts", "2009-07-01", leader).status()).isEqualTo(409);
        assertThat(note("service-starts", "1976-07-01", member).at("/field")).isEqualTo("on");
    }

    @Test
    void only_the_own_unit_and_the_person_see_these_data() {
        note("health-checks", "2026-05-06", leader).requireOk();
        var path = "/api/benefits/" + house.district() + "/" + leader;

        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(path).status()).isEqualTo(404);
        assertThat(house.as(Role.BUREAU).get(path).status()).isEqualTo(403);
        assertThat(house.as(Role.VILLAGE).get(path).status()).isEqualTo(403);
        assertThat(mine(leader).at("/checks")).hasSize(1);
        assertThat(mine(member).at("/checks")).isEmpty();
    }

    @Test
    void the_unit_and_the_person_are_told_once_of_a_gap_that_is_near() {
        insure(insurance("2026-01-01", "2026-12-22", leader)).requireOk();
        insure(insurance("2026-01-01", "2026-12-24", member)).requireOk();

        reminder.remind(house.district());
        reminder.remind(house.district());

        // 2026-11-23 plus 30 days is 2026-12-23: the leader's gap, not the member's
        assertThat(told(leader)).isEqualTo(1);
        assertThat(told(member)).isZero();
        assertThat(told(house.person(Role.SENDING_UNIT))).isEqualTo(2);
    }

    private long told(UUID person) {
        return database.sql("select count(*) from notice where person = :person and kind = 'insurance.gap'")
                .param("person", person)
                .query(Long.class)
                .single();
    }

    private void decideAll() {
        var waiting = house.as(Role.STREET).get("/api/leaves?list=to-decide").requireOk().json().at("/rows/0");
        var path = "/api/leaves/" + house.district() + "/" + waiting.at("/id").asString();
        var seen = house.as(Role.STREET).get(path).requireOk();
        house.as(Role.STREET).post(path + "/decisions", Map.of(
                        "step", Integer.parseInt(seen.at("/openStep")), "version", Integer.parseInt(seen.at("/version")),
                        "act", "APPROVE", "opinion", "同意"))
                .requireOk();
    }

    private static Map<String, Object> leave(String from, String to) {
        var form = new HashMap<String, Object>();
        form.put("id", Ids.next());
        form.put("kind", "annual");
        form.put("from", half(from));
        form.put("to", half(to));
        form.put("reason", "年休假");
        form.put("destination", "武昌");
        form.put("phone", "13800001234");
        form.put("standsIn", "李秀英");
        return form;
    }

    private static Map<String, Object> half(String written) {
        return Map.of("date", written.split(" ")[0], "half", written.split(" ")[1]);
    }

    private static Map<String, Object> insurance(String from, String to, UUID... people) {
        var form = new HashMap<String, Object>();
        form.put("lines", lines(people));
        form.put("insurer", "人保财险");
        form.put("number", "PEAC2026-0815");
        form.put("from", from);
        form.put("to", to);
        return form;
    }

    private static List<Map<String, Object>> lines(UUID... people) {
        return java.util.Arrays.stream(people)
                .map(person -> Map.<String, Object>of("id", Ids.next().toString(), "person", person.toString()))
                .toList();
    }

    private static Map<String, Object> withNewId(Map<String, Object> form) {
        var other = new HashMap<>(form);
        other.put("lines", ((List<?>) form.get("lines")).stream()
                .map(line -> Map.of("id", Ids.next(), "person", ((Map<?, ?>) line).get("person")))
                .toList());
        return other;
    }

    private static Object idOf(Map<String, Object> form) {
        return ((Map<?, ?>) ((List<?>) form.get("lines")).getFirst()).get("id");
    }

    private Answer insure(Map<String, Object> form) {
        return house.as(Role.SENDING_UNIT).post("/api/benefits/insurances", form);
    }

    private Answer note(String what, String on, UUID person) {
        return house.as(Role.SENDING_UNIT)
                .post("/api/benefits/" + what, Map.of("lines", lines(person), "on", on));
    }

    private JsonNode person(UUID person) {
        return house.as(Role.SENDING_UNIT).get("/api/benefits").requireOk().json().at("/people").valueStream()
                .filter(each -> each.at("/person").asString().equals(person.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode file(UUID person) {
        return house.as(Role.SENDING_UNIT)
                .get("/api/benefits/" + house.district() + "/" + person)
                .requireOk()
                .json();
    }

    private JsonNode mine(UUID person) {
        return house.as(person).get("/api/benefits/mine").requireOk().json();
    }

    private JsonNode standing(UUID person, String window) {
        house.as(Role.SENDING_UNIT).get("/api/board").requireOk();
        return house.as(Role.SENDING_UNIT)
                .get("/api/standings/" + house.district() + "/11.4/" + person + "/" + window)
                .requireOk()
                .json();
    }
}
