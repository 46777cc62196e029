package zaicun.inspection.helpplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import zaicun.attendance.Keeper;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.inspection.finding.WordText;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.policy.Policy;

/** Each team has its plan for the year, in versions, with progress from facts. */
@ZaicunTest
class HelpPlanTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    Policy policy;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-01, 2026, 2026-03-31", // there since last year: the day of the year
        "2026-01-01, 2026, 2026-03-31",
        "2026-03-01, 2026, 2026-03-31", // 30 days after the start come out on the very day
        "2026-03-02, 2026, 2026-04-01",
        "2026-09-01, 2026, 2026-10-01",
        "2026-09-01, 2027, 2027-03-31"
    })
    void a_plan_is_due_on_its_day_or_some_days_after_the_teams_start(LocalDate start, int year, LocalDate due) {
        var values = policy.on(LocalDate.of(2026, 1, 1));

        assertThat(PlanDue.of(Span.from(start), year, values).due()).isEqualTo(due);
    }

    @Test
    void without_a_plan_a_team_is_behind_after_the_day_and_met_once_it_has_one_that_says_it_was_late() {
        assertThat(save(house.as(Role.CADRE), form(0)).status()).isEqualTo(200);

        var rows = standing(house);

        assertThat(rows.at("/rows/0/state")).isEqualTo("MET");
    }

    @Test
    void two_who_write_on_the_same_version_do_not_lose_each_others_words() {
        save(house.as(Role.CADRE), form(0)).requireOk();
        save(house.as(house.member(0, 0).person()), form(1)).requireOk();

        var late = save(house.as(Role.CADRE), form(1));

        assertThat(late.status()).isEqualTo(409);
        var seen = house.as(Role.VILLAGE).get(path()).requireOk();
        assertThat(seen.at("/version")).isEqualTo("2");
        assertThat(seen.json().at("/versions")).hasSize(2);
        assertThat(house.as(Role.STREET).get(path() + "?version=1").requireOk().at("/version")).isEqualTo("1");
        assertThat(house.as(Role.STREET).get(path() + "?version=9").status()).isEqualTo(404);
    }

    @Test
    void progress_is_counted_in_the_day_book_and_a_word_may_stand_beside_it() {
        new Keeper(house).confirm("2026-W46", List.of()).requireOk();
        var form = form(0);
        var item = item("2.2");
        form.put("items", List.of(item));
        save(house.as(Role.CADRE), form).requireOk();
        var word = Map.of(
                "id", Ids.next(), "district", house.district().code(), "team", house.team(0).id(), "year", 2026, "item",
                item.get("id"), "words", "路基已完成");
        house.as(Role.CADRE).post("/api/help-plans/words", word).requireOk();

        var seen = house.as(Role.CADRE).get("/api/help-plans/mine?year=2026").requireOk();

        assertThat(seen.at("/items/0/progress/0/facts")).isEqualTo("21");
        assertThat(seen.at("/items/0/words/0/words")).isEqualTo("路基已完成");
    }

    @Test
    void a_stranger_as_responsible_no_goal_and_a_year_outside_the_term_are_refused_in_their_field() {
        var stranger = form(0);
        var item = item("7.7");
        item.put("responsible", house.leader(1).person());
        stranger.put("items", List.of(item));
        var empty = form(0);
        empty.put("items", List.of());
        var early = form(0);
        early.put("year", 2025);

        assertThat(save(house.as(Role.CADRE), stranger).at("/field")).isEqualTo("items");
        assertThat(save(house.as(Role.CADRE), empty).at("/field")).isEqualTo("items");
        assertThat(save(house.as(Role.CADRE), early).at("/field")).isEqualTo("year");
        assertThat(save(house.as(house.leader(1).person()), form(0)).status()).isEqualTo(404);
    }

    @Test
    void the_line_reads_it_and_nobody_else_and_it_prints() {
        save(house.as(Role.CADRE), form(0)).requireOk();

        assertThat(house.as(Role.SENDING_UNIT).get(path()).status()).isEqualTo(200);
        assertThat(house.at(house.office(Organ.STREET, 1)).get(path()).status()).isEqualTo(404);
        assertThat(house.as(house.leader(1).person()).get(path()).status()).isEqualTo(404);
        assertThat(house.as(Role.STREET).get("/api/help-plans?year=2026").requireOk().at("/0/version")).isEqualTo("1");
        assertThat(WordText.of(house.as(Role.CADRE).get(path() + "/plan.docx").requireOk().bytes()))
                .contains("2026年度帮扶计划", "修通组级路", "2026年12月31日")
                .doesNotContain("{{", "[goal]");
    }

    private static Answer standing(House house) {
        return house.as(Role.STREET).get("/api/standings?clause=8.5&under=" + house.village(0)).requireOk();
    }

    private String path() {
        return "/api/help-plans/" + house.district() + "/" + house.team(0).id() + "/2026";
    }

    private Answer save(Browser by, Map<String, Object> form) {
        return by.post("/api/help-plans", form);
    }

    private Map<String, Object> form(int after) {
        var form = new HashMap<String, Object>();
        form.put("id", Ids.next());
        form.put("district", house.district().code());
        form.put("team", house.team(0).id());
        form.put("year", 2026);
        form.put("after", after);
        form.put("words", "本年度重点");
        form.put("items", List.of(item("7.7")));
        return form;
    }

    private Map<String, Object> item(String clause) {
        return new HashMap<>(Map.of(
                "id", UUID.randomUUID(), "goal", "修通组级路", "measures", "争取项目资金", "responsible",
                house.leader(0).person(), "due", "2026-12-31", "clauses", List.of(clause)));
    }
}
