package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

@ZaicunTest
@Tag("external-database")
class VisitsTest {

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
    void a_visit_sent_again_is_counted_once() {
        var household = farms.lifted(0);
        var id = Ids.next();
        var visit = farms.visit(household, "2026-11-20");

        var first = farms.send(house.as(Role.CADRE), id, "visit", visit);
        var again = farms.send(house.as(Role.CADRE), id, "visit", visit);

        assertThat(first.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(again.at("/results/0/outcome")).isEqualTo("duplicate");
        assertThat(countOf("visit")).isEqualTo(1);
    }

    @Test
    void fifty_entries_go_in_one_call_and_a_refused_one_takes_no_other_with_it() {
        var household = farms.lifted(0);
        var entries = IntStream.range(0, 50)
                .mapToObj(i -> Farms.entry(
                        Ids.next(), "visit", farms.visit(household, i == 7 ? "2026-11-24" : "2026-11-20")))
                .toList();

        var answer = farms.send(house.as(Role.CADRE), entries);

        assertThat(answer.at("/results/7/outcome")).isEqualTo("refused");
        assertThat(answer.at("/results/7/problem/field")).isEqualTo("on");
        assertThat(answer.at("/results/49/outcome")).isEqualTo("accepted");
        assertThat(countOf("visit")).isEqualTo(49);
    }

    @Test
    void fifty_one_entries_are_too_many() {
        var household = farms.lifted(0);
        var entries = IntStream.range(0, 51)
                .mapToObj(i -> Farms.entry(Ids.next(), "visit", farms.visit(household, "2026-11-20")))
                .toList();

        var answer = farms.send(house.as(Role.CADRE), entries);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("entries");
    }

    @Test
    void a_date_that_does_not_exist_is_refused_in_its_field() {
        var household = farms.lifted(0);

        var answer = farms.send(house.as(Role.CADRE), "visit", farms.visit(household, "2026-02-31"));

        assertThat(answer.at("/results/0/problem/field")).isEqualTo("on");
    }

    @Test
    void a_household_of_another_village_is_not_found() {
        var elsewhere = farms.lifted(1);

        var answer = farms.send(house.as(Role.CADRE), "visit", farms.visit(elsewhere, "2026-11-20"));

        assertThat(answer.at("/results/0/problem/status")).isEqualTo("404");
        assertThat(countOf("visit")).isZero();
    }

    @Test
    void a_helper_visits_only_households_paired_with_him() {
        var paired = farms.lifted(2);
        var other = farms.lifted(2);
        var helper = house.somebody();
        farms.paired(paired, helper);

        var own = farms.send(house.as(helper), "visit", farms.visit(paired, "2026-11-20"));
        var foreign = farms.send(house.as(helper), "visit", farms.visit(other, "2026-11-20"));

        assertThat(own.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(foreign.at("/results/0/problem/status")).isEqualTo("404");
    }

    @Test
    void a_joint_visit_counts_for_each_but_not_for_strangers() {
        var household = farms.lifted(0);
        var leader = house.leader(0).person();
        var member = house.member(0, 0).person();
        var stranger = house.member(1, 0).person();

        var joint = farms.send(house.as(leader), "visit", farms.visit(household, "2026-11-20", leader, member));
        var wrong = farms.send(house.as(leader), "visit", farms.visit(household, "2026-11-20", leader, stranger));

        assertThat(joint.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(wrong.at("/results/0/problem/code")).isEqualTo("visit.visitor");
        assertThat(countOf("visit_visitor")).isEqualTo(2);
    }

    @Test
    void a_correction_is_a_row_of_its_own_and_moves_the_last_visit() {
        var household = farms.lifted(0);
        var wrong = Ids.next();
        farms.send(house.as(Role.CADRE), wrong, "visit", farms.visit(household, "2026-11-20"));
        var right = farms.visit(household, "2026-11-18");
        right.put("replaces", wrong);

        var answer = farms.send(house.as(Role.CADRE), "visit", right);

        assertThat(answer.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(countOf("visit")).isEqualTo(2);
        assertThat(lastVisit(household)).isEqualTo("2026-11-18");
    }

    @Test
    void the_same_visit_is_corrected_only_once() {
        var household = farms.lifted(0);
        var wrong = Ids.next();
        farms.send(house.as(Role.CADRE), wrong, "visit", farms.visit(household, "2026-11-20"));
        var right = farms.visit(household, "2026-11-18");
        right.put("replaces", wrong);
        farms.send(house.as(Role.CADRE), "visit", right);

        var again = farms.send(house.as(Role.CADRE), "visit", right);

        assertThat(again.at("/results/0/problem/status")).isEqualTo("409");
    }

    @Test
    void a_retracted_visit_no_longer_counts_as_the_last_one() {
        var household = farms.lifted(0);
        var id = Ids.next();
        farms.send(house.as(Role.CADRE), "visit", farms.visit(household, "2026-10-10"));
        farms.send(house.as(Role.CADRE), id, "visit", farms.visit(household, "2026-11-20"));

        var answer = house.as(Role.CADRE)
                .post("/api/households/" + house.district() + "/visits/" + id + "/retract", "{\"why\":\"登记错了户\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(lastVisit(household)).isEqualTo("2026-10-10");
    }

    @Test
    void a_contact_needs_a_known_means() {
        var household = farms.lifted(0);
        var pigeon = new HashMap<>(farms.contact(household, "2026-11-20"));
        pigeon.put("means", "PIGEON");

        var phone = farms.send(house.as(Role.CADRE), "contact", farms.contact(household, "2026-11-20"));
        var answer = farms.send(house.as(Role.CADRE), "contact", pigeon);

        assertThat(phone.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(answer.at("/results/0/problem/field")).isEqualTo("means");
    }

    @Test
    void an_unknown_kind_of_entry_is_refused_alone() {
        var household = farms.lifted(0);
        var entries = List.of(
                Farms.entry(Ids.next(), "dance", Map.of()),
                Farms.entry(Ids.next(), "visit", farms.visit(household, "2026-11-20")));

        var answer = farms.send(house.as(Role.CADRE), entries);

        assertThat(answer.at("/results/0/problem/code")).isEqualTo("outbox.kind");
        assertThat(answer.at("/results/1/outcome")).isEqualTo("accepted");
    }

    private String lastVisit(UUID household) {
        return households.find(house.district(), household).orElseThrow().lastVisitOn().orElseThrow().toString();
    }

    private int countOf(String table) {
        return database.sql("select count(*) from " + table + " where district = :district")
                .param("district", house.district().code())
                .query(Integer.class)
                .single();
    }
}
