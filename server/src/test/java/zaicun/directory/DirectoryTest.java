package zaicun.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

@ZaicunTest
@Tag("external-database")
class DirectoryTest {

    @Autowired
    private Houses houses;

    @Autowired
    private Roster roster;

    private House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    private static List<String> ids(Answer rows) {
        return rows.requireOk().json().valueStream().map(row -> row.at("/id").asString()).toList();
    }

    private String ending(Posting posting) {
        return "/api/roster/postings/" + posting.district().code() + "/" + posting.id() + "/end";
    }

    @Test
    void a_street_sees_its_own_teams_only() {
        var seen = ids(house.at(house.office(Organ.STREET, 0)).get("/api/roster/teams"));

        assertThat(seen).containsExactly(house.team(0).id().toString());
    }

    @Test
    void a_unit_sees_the_teams_it_sends_people_to() {
        var seen = ids(house.at(house.office(Organ.SENDING_UNIT, 1)).get("/api/roster/teams"));

        assertThat(seen).containsExactly(house.team(1).id().toString());
    }

    @Test
    void a_team_outside_the_line_is_not_found() {
        var other = house.team(1);

        var answer = house.as(Role.VILLAGE).get("/api/roster/teams/" + other.district().code() + "/" + other.id());

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void people_are_shown_masked_and_within_the_line() {
        var answer = house.as(Role.VILLAGE).get("/api/roster/people").requireOk();

        assertThat(answer.json().at("/rows").valueStream().map(row -> row.at("/id").asString()))
                .contains(house.leader(0).person().toString())
                .doesNotContain(house.leader(1).person().toString());
        assertThat(answer.text()).doesNotContainPattern("\\d{17}[\\dX]").doesNotContainPattern("1\\d{10}\"");
    }

    @Test
    void a_village_sees_itself_and_what_lies_above_it() {
        var places = house.as(Role.VILLAGE).get("/api/roster/places").requireOk().json();

        assertThat(places.valueStream().map(place -> place.at("/code").asString()))
                .contains(house.village(0), house.street(0), house.district().code() + "000000")
                .doesNotContain(house.village(1), house.street(1));
    }

    @Test
    void the_bureau_ends_a_posting_with_a_reason() {
        var posting = house.member(0, 0);

        house.as(Role.BUREAU).post(ending(posting), Map.of("last", "2026-11-20", "why", "调离")).requireOk();

        assertThat(roster.posting(posting.district(), posting.id()).orElseThrow().span().last())
                .isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void nobody_else_ends_postings_and_no_bureau_those_of_others() {
        var foreign = houses.build().member(0, 0);
        var ending = Map.of("last", "2026-11-20", "why", "调离");

        assertThat(house.as(Role.STREET).post(ending(house.member(0, 0)), ending).status()).isEqualTo(403);
        assertThat(house.as(Role.BUREAU).post(ending(foreign), ending).status()).isEqualTo(404);
    }

    @Test
    void an_end_before_the_start_is_refused_by_its_field() {
        var answer = house.as(Role.BUREAU).post(ending(house.member(0, 0)), Map.of("last", "2025-01-01", "why", "调离"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("last");
    }

    @Test
    void basics_are_put_right_and_an_empty_phone_stays() {
        var person = house.member(0, 0).person();
        var before = roster.person(person).orElseThrow();

        house.as(Role.BUREAU).put("/api/roster/people/" + person, Map.of(
                        "name", "新名字", "politicalStatus", "13", "unit", before.unit().orElseThrow(), "dutyTitle", "科长",
                        "phone", ""))
                .requireOk();

        var after = roster.person(person).orElseThrow();
        assertThat(List.of(after.name(), after.politicalStatus(), after.phoneMasked()))
                .containsExactly("新名字", "13", before.phoneMasked());
    }

    @Test
    void people_are_put_in_order_of_their_duty_by_its_sound_and_those_without_one_come_last() {
        amend(house.member(0, 0), "主任");
        amend(house.member(1, 0), "处长");
        amend(house.member(0, 1), "");

        var up = duties("sort=duty");

        assertThat(up.indexOf("处长")).isLessThan(up.indexOf("主任"));
        assertThat(up.getLast()).isEmpty();
        var down = duties("sort=duty&descending=true");
        assertThat(down.indexOf("主任")).isLessThan(down.indexOf("处长"));
        assertThat(down.getLast()).isEmpty();
    }

    private void amend(Posting posting, String duty) {
        house.as(Role.BUREAU).put("/api/roster/people/" + posting.person(), Map.of(
                        "name", "新名字", "politicalStatus", "13", "unit", posting.unit(), "dutyTitle", duty, "phone", ""))
                .requireOk();
    }

    private List<String> duties(String asked) {
        return house.as(Role.BUREAU).get("/api/roster/people?size=200&" + asked).requireOk().json().at("/rows").valueStream()
                .map(row -> row.at("/dutyTitle").asString())
                .toList();
    }

    @Test
    void lists_come_as_workbooks() {
        var workbook = house.as(Role.BUREAU).get("/api/roster/people.xlsx").requireOk();

        assertThat(workbook.bytes()).startsWith('P', 'K');
    }
}
