package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.households.Farms;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdKind;
import zaicun.households.Households;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;
import zaicun.roster.Roster;

/** Changes during a posting, the successor, the handover (1.6) and the leader's seat (1.1). */
@ZaicunTest
class ChangeTest {

    @Autowired
    Houses houses;

    @Autowired
    Roster roster;

    @Autowired
    JdbcClient database;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    House house;
    Candidates candidates;

    @BeforeEach
    void build() {
        house = houses.build();
        candidates = new Candidates(house);
    }

    @Test
    void a_posting_ends_only_when_both_organs_agree_and_then_has_to_be_handed_over() {
        var posting = house.member(0, 0);
        var id = Ids.next();
        candidates.change(id, posting.id(), "END").requireOk();
        candidates.reviewChange(Role.BUREAU, id, "AGREE", 0).requireOk();
        assertThat(lastOf(posting.id())).isEqualTo(Span.FOREVER);
        candidates.reviewChange(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE", 0).requireOk();

        assertThat(lastOf(posting.id())).isEqualTo(LocalDate.of(2026, 11, 30));
        var handover = house.as(posting.person()).get("/api/selection/mine");
        assertThat(handover.at("/handovers/0/dueOn")).isEqualTo("2026-12-07");
        assertThat(handover.at("/changes/0/words")).contains("长期治疗");
    }

    @Test
    void one_refusal_ends_the_matter_and_the_posting_stays() {
        var posting = house.member(0, 0);
        var id = Ids.next();
        candidates.change(id, posting.id(), "END").requireOk();
        candidates.reviewChange(Role.BUREAU, id, "REFUSE", 0).requireOk();

        assertThat(candidates.reviewChange(Role.SENDING_ORGANISATION_DEPARTMENT, id, "AGREE", 1).clause()).isEqualTo("1.6");
        assertThat(lastOf(posting.id())).isEqualTo(Span.FOREVER);
    }

    @Test
    void a_second_change_of_one_posting_and_one_of_a_posting_that_ended_are_refused() {
        var posting = house.member(0, 0);
        candidates.change(Ids.next(), posting.id(), "END").requireOk();
        houses.end(house.member(0, 1), LocalDate.of(2026, 11, 1));

        assertThat(candidates.change(Ids.next(), posting.id(), "REPLACE").code()).isEqualTo("change.under-way");
        assertThat(candidates.change(Ids.next(), house.member(0, 1).id(), "END").code()).isEqualTo("change.ended");
    }

    @ParameterizedTest
    @CsvSource({"ground, NO_SUCH, ground", "words, 病, words", "lastOn, 2026-11-22, lastOn"})
    void a_wrong_field_is_named(String field, String value, String named) {
        var form = new HashMap<String, Object>(Map.of(
                "district", house.district().code(), "posting", house.member(0, 0).id(), "kind", "END", "ground", "HEALTH",
                "words", "本人因病需长期治疗。", "lastOn", "2026-11-30"));
        form.put(field, value);

        assertThat(candidates.unit().put("/api/selection/changes/" + Ids.next(), form).at("/field")).isEqualTo(named);
    }

    @Test
    void the_successor_is_filed_only_after_the_change_is_agreed_and_follows_without_a_gap() {
        var old = house.member(0, 0);
        var form = candidates.member();
        form.put("replaces", old.id());
        var id = candidates.cleared(form);
        var list = Ids.next();
        candidates.decide(list, id, "2026-11-23").requireOk();
        var early = candidates.file(list);
        candidates.agreedChange(old.id(), "REPLACE");
        assertThat(lastOf(old.id())).isEqualTo(Span.FOREVER);
        candidates.file(list).requireOk();

        assertThat(early.code()).isEqualTo("change.not-agreed");
        assertThat(early.clause()).isEqualTo("1.6");
        assertThat(lastOf(old.id())).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(candidates.unit().get("/api/selection/changes").at("/0/state")).isEqualTo("DONE");
        assertThat(house.as(old.person()).get(handoverOf(old.id())).at("/takerName")).isEqualTo("周海涛");
    }

    @Test
    void what_is_open_passes_to_the_successor_before_both_sign_and_the_village_witnesses(@Autowired TestClock clock) {
        var old = house.member(0, 0);
        var farms = new Farms(house, desk, households);
        var household = farms.add(0, HouseholdKind.OTHER, Set.of());
        farms.send(house.as(old.person()), Ids.next(), "problem", Map.of(
                "district", house.district().code(), "household", household, "on", "2026-11-20", "words", "屋顶漏雨"));
        candidates.agreedChange(old.id(), "REPLACE");
        var form = candidates.member();
        form.put("replaces", old.id());
        var next = candidates.filed(form);
        var successor = roster.posting(house.district(), UUID.fromString(postingOf(next))).orElseThrow().person();
        clock.moveTo("2026-12-02T09:00");
        var gives = anew(old.person());
        var takes = anew(successor);
        var village = anew(house.person(Role.VILLAGE));
        var path = handoverOf(old.id());
        write(gives, path, 0).requireOk();

        var early = sign(gives, path, "GIVES", 1);
        var item = gives.get(path).at("/open/0/id");
        gives.post(path + "/items", Map.of("kind", "problem", "item", item, "outcome", "PASSED", "words", "请月底前修好"))
                .requireOk();
        sign(gives, path, "GIVES", 1).requireOk();
        assertThat(sign(village, path, "WITNESSES", 1).clause()).isEqualTo("1.6");
        sign(takes, path, "TAKES", 1).requireOk();
        sign(village, path, "WITNESSES", 1).requireOk();

        assertThat(early.code()).isEqualTo("handover.open-items");
        assertThat(gives.get(path).at("/state")).isEqualTo("WITNESSED");
        assertThat(database.sql("select owner from household_problem where id = :id::uuid")
                        .param("id", item)
                        .query(UUID.class)
                        .single())
                .isEqualTo(successor);
    }

    @Test
    void a_signature_belongs_to_one_version_of_the_lists_and_nobody_signs_for_another_unasked() {
        var old = house.member(0, 0);
        candidates.agreedChange(old.id(), "END");
        var path = handoverOf(old.id());
        var gives = house.as(old.person());
        assertThat(sign(gives, path, "GIVES", 0).code()).isEqualTo("handover.lists");
        write(gives, path, 0).requireOk();
        sign(gives, path, "GIVES", 1).requireOk();
        write(gives, path, 1).requireOk();

        assertThat(gives.get(path).json().at("/signatures/0/valid").asBoolean()).isFalse();
        assertThat(sign(gives, path, "GIVES", 1).status()).isEqualTo(409);
        assertThat(sign(gives, path, "TAKES", 2).status()).isEqualTo(403);
        assertThat(sign(candidates.unit(), path, "GIVES", 2).at("/field")).isEqualTo("words");
        candidates.unit()
                .post(path + "/signatures", Map.of("version", 2, "part", "GIVES", "words", "本人住院，由单位代签"))
                .requireOk();
    }

    @Test
    void a_handover_is_seen_by_both_sides_and_their_lines_only() {
        var old = house.member(0, 0);
        candidates.agreedChange(old.id(), "END");
        var path = handoverOf(old.id());

        assertThat(house.as(house.leader(0).person()).get(path).status()).isEqualTo(200);
        assertThat(house.as(Role.STREET).get(path).status()).isEqualTo(200);
        assertThat(house.as(Role.BUREAU).get(path).status()).isEqualTo(200);
        assertThat(house.as(house.leader(1).person()).get(path).status()).isEqualTo(404);
        assertThat(house.as(Role.HELPER).get(path).status()).isEqualTo(404);
    }

    @Test
    void why_somebody_leaves_is_opened_with_a_reason_and_hidden_from_the_host_line() {
        var posting = house.member(0, 0);
        var id = candidates.agreedChange(posting.id(), "END");
        var path = "/api/selection/changes/" + house.district() + "/" + id;

        var opened = house.as(Role.BUREAU).post(path + "/opening", Map.of("reason", "核对病情证明"));
        var host = house.as(Role.STREET).get(path);

        assertThat(opened.at("/value")).contains("长期治疗");
        assertThat(house.as(Role.BUREAU).get(path).text()).doesNotContain("长期治疗");
        assertThat(host.at("/stateTitle")).isEqualTo("已调整");
        assertThat(host.text()).doesNotContain("身体原因", "HEALTH");
        assertThat(house.as(Role.STREET).post(path + "/opening", Map.of("reason", "想看一看")).status()).isEqualTo(404);
    }

    @Test
    void a_leader_who_leaves_leaves_a_vacancy_that_four_boards_show_from_the_first_day(@Autowired TestClock clock) {
        var before = standing(house.as(Role.STREET), "1.1");
        houses.end(house.leader(0), LocalDate.of(2026, 11, 23));
        clock.moveTo("2026-11-24T08:00");

        assertThat(before).isEqualTo("MET");
        for (var person : List.of(
                house.person(Role.STREET), house.person(Role.BUREAU), house.person(Role.SENDING_UNIT))) {
            assertThat(standing(anew(person), "1.1")).isEqualTo("AT_RISK");
        }
        var team = anew(house.member(0, 0).person()).get("/api/standings/mine").json();
        assertThat(team).anyMatch(row -> row.at("/clause").asString().equals("1.1") && row.at("/state").asString().equals("AT_RISK"));
    }

    @Test
    void the_papers_come_with_the_right_names_and_the_list_as_a_workbook() {
        var id = candidates.filed(candidates.member());
        var list = candidates.unit().get(candidates.at(id)).at("/filing/list");
        var change = candidates.agreedChange(house.member(0, 0).id(), "END");
        var base = "/api/selection/";
        var district = house.district();

        var papers = List.of(
                candidates.unit().get(candidates.at(id) + "/form.docx"),
                candidates.unit().get(base + "lists/" + district + "/" + list + "/list.docx"),
                candidates.unit().get(base + "changes/" + district + "/" + change + "/form.docx"),
                house.as(house.member(0, 0).person()).get(handoverOf(house.member(0, 0).id()) + "/form.docx"));

        assertThat(papers).extracting(Answer::status).containsOnly(200);
        assertThat(Papers.textOf(papers.get(0))).contains("周海涛", "区教党组〔2026〕12号", "139****5678").doesNotContain("{{", "13912345678");
        assertThat(Papers.textOf(papers.get(1))).contains("周海涛", "备〔2026〕").doesNotContain("{{");
        assertThat(Papers.textOf(papers.get(2))).contains("身体原因", "同意").doesNotContain("{{", "长期治疗");
        assertThat(Papers.textOf(papers.get(3))).contains("财物", "监交").doesNotContain("{{");
        assertThat(house.as(Role.STREET).get(candidates.at(id) + "/form.docx").status()).isEqualTo(403);
        assertThat(candidates.unit().get(base + "nominations.xlsx").bytes()).startsWith('P', 'K');
    }

    private Browser anew(UUID person) {
        var browser = house.anybody();
        browser.signIn(house.accountOf(person), House.PASSWORD).requireOk();
        return browser;
    }

    private static String standing(Browser browser, String clause) {
        var rows = browser.get("/api/standings?size=50&clause=" + clause).requireOk().json();
        return rows.findValuesAsString("state").stream().filter(state -> !state.isEmpty()).findFirst().orElse("");
    }

    private static Answer write(Browser browser, String path, int version) {
        return browser.put(path + "/lists", Map.of("version", version, "lists", List.of(
                Map.of("list", "BASICS", "lines", List.of("村情一户一档")),
                Map.of("list", "WORK", "lines", List.of("产业路项目在建")),
                Map.of("list", "PROPERTY", "lines", List.of("办公室钥匙 2 把")))));
    }

    private static Answer sign(Browser browser, String path, String part, int version) {
        return browser.post(path + "/signatures", Map.of("version", version, "part", part));
    }

    private String handoverOf(UUID posting) {
        var id = database.sql("select id from handover where posting = :posting")
                .param("posting", posting)
                .query(UUID.class)
                .single();
        return "/api/selection/handovers/" + house.district() + "/" + id;
    }

    private String postingOf(UUID nomination) {
        return database.sql("select posting from nomination where id = :id")
                .param("id", nomination)
                .query(UUID.class)
                .single()
                .toString();
    }

    private LocalDate lastOf(UUID posting) {
        return roster.posting(house.district(), posting).orElseThrow().span().last();
    }
}
