package zaicun.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;
import zaicun.roster.Posting;

/** A case is for those on its route; to all others there is none, and whoever opens it leaves a trace. */
@ZaicunTest
class RecallSightTest {

    private static final EnumSet<Role> ON_ROUTE = EnumSet.of(Role.SENDING_UNIT, Role.BUREAU);
    private static final EnumSet<Role> FILED = EnumSet.of(Role.CITY_OFFICE, Role.HOST_OFFICE);

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    House house;
    Cases cases;
    Posting posting;

    @BeforeEach
    void build() {
        house = houses.build();
        cases = new Cases(house);
        posting = house.member(0, 0);
    }

    @Test
    void before_the_decision_only_the_route_and_the_person_see_it() {
        var id = cases.answered(posting);

        for (var role : Role.values()) {
            var answer = house.as(role).get(cases.at(id));
            assertThat(answer.status()).as(role.name()).isEqualTo(ON_ROUTE.contains(role) ? 200 : 404);
        }
        assertThat(house.as(posting.person()).get(cases.at(id)).at("/own")).isEqualTo("true");
        assertThat(house.as(house.member(0, 1).person()).get(cases.at(id)).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(cases.at(id)).status()).isEqualTo(404);
    }

    @Test
    void after_it_the_organs_it_is_filed_with_see_the_result_and_nothing_else() {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();

        for (var role : Role.values()) {
            var answer = house.as(role).get(cases.at(id));
            boolean sees = ON_ROUTE.contains(role) || FILED.contains(role);
            assertThat(answer.status()).as(role.name()).isEqualTo(sees ? 200 : 404);
            if (FILED.contains(role)) {
                assertThat(answer.text()).contains("批评教育", "不在岗").doesNotContain("找不到人", "已核。", "情况属实", "建议召回");
                assertThat(answer.json().at("/facts")).isEmpty();
                assertThat(answer.json().at("/said")).isEmpty();
            }
        }
        assertThat(house.at(house.office(Organ.STREET, 0)).get(cases.at(id)).status()).isEqualTo(404);
    }

    @Test
    void a_declined_case_is_filed_with_nobody() {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id).requireOk();

        FILED.forEach(role -> {
            assertThat(house.as(role).get(cases.at(id)).status()).isEqualTo(404);
            assertThat(house.as(role).get("/api/recalls").requireOk().json()).isEmpty();
        });
    }

    @Test
    void lists_hold_what_is_on_ones_route_and_name_neither_causes_nor_facts() {
        cases.opened(posting);

        assertThat(cases.unit().get("/api/recalls").json()).hasSize(1);
        assertThat(cases.bureau().get("/api/recalls").at("/0/waits")).isEqualTo("待指定审批人");
        assertThat(cases.bureau().get("/api/recalls").text()).doesNotContain("不在岗", "AWAY", "找不到人");
        assertThat(house.as(posting.person()).get("/api/recalls/mine").at("/0/waits")).isEqualTo("请说明情况");
        assertThat(house.as(house.member(0, 1).person()).get("/api/recalls/mine").json()).isEmpty();
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get("/api/recalls").json()).isEmpty();
        assertThat(house.as(Role.HOST_OFFICE).get("/api/recalls").json()).isEmpty();
        assertThat(house.as(Role.VILLAGE).get("/api/recalls").status()).isEqualTo(403);
    }

    @Test
    void every_opening_is_in_the_audit_and_whoever_finds_nothing_has_opened_nothing() {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();
        long before = openings(id);

        cases.seen(house.as(posting.person()), id);
        cases.seen(cases.bureau(), id);
        cases.seen(house.as(Role.CITY_OFFICE), id);
        cases.unit().get(cases.at(id) + "/form.docx").requireOk();
        house.as(Role.STREET).get(cases.at(id));

        assertThat(openings(id) - before).isEqualTo(4);
        assertThat(database.sql("select words from audit_entry where object = :id and what = 'recall.open'").param("id", id)
                        .query(String.class).list())
                .noneMatch(words -> words.contains("不在岗"))
                .anyMatch(words -> words.contains("备案结果"))
                .anyMatch(words -> words.contains("审批表"));
    }

    @Test
    void looking_at_what_is_on_record_of_somebody_is_in_the_audit_too() {
        cases.offered(cases.unit(), posting);

        assertThat(database.sql("select count(*) from audit_entry where object = :id and what = 'recall.look'")
                        .param("id", posting.id()).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void every_act_is_his_whose_part_it_is() {
        var id = cases.named(posting);
        var colleague = house.member(0, 1).person();

        assertThat(cases.act(cases.unit(), id, "ANSWER").status()).isEqualTo(403);
        assertThat(cases.act(house.as(colleague), id, "ANSWER").status()).isEqualTo(404);
        assertThat(cases.act(cases.unit(), id, "OPINE").status()).isEqualTo(403);
        assertThat(cases.act(cases.bureau(), id, "WITHDRAW").status()).isEqualTo(403);
        assertThat(cases.act(cases.bureau(), id, "SEND_BACK").status()).isEqualTo(403);
        assertThat(cases.act(house.as(posting.person()), id, "WITHDRAW").status()).isEqualTo(403);
        assertThat(cases.decide(cases.unit(), id, "CRITICISM").status()).isEqualTo(403);
        assertThat(cases.unit().post(cases.at(id) + "/reading", Map.of()).status()).isEqualTo(403);
        assertThat(house.as(Role.HOST_OFFICE).post(cases.at(id) + "/reading", Map.of()).status()).isEqualTo(404);
    }

    private long openings(UUID id) {
        return database.sql("select count(*) from audit_entry where object = :id and what = 'recall.open'")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
