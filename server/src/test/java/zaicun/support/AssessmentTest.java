package zaicun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** A house's bureau has six people in place: one of them may be graded with the highest grade. */
@ZaicunTest
class AssessmentTest {

    /** The ways through the table, each ending in the state after it. */
    private static final Map<String, String> WAYS = Map.of(
            "ACCOUNT", "", "OPINIONS", "ACCOUNT", "GRADED", "ACCOUNT OPINE OPINE OPINE GRADE", "OBJECTED",
            "ACCOUNT OPINE OPINE OPINE GRADE OBJECT", "ANSWERED", "ACCOUNT OPINE OPINE OPINE GRADE OBJECT UPHOLD");

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private Grades grades;

    @Autowired
    private JdbcClient database;

    private House house;
    private UUID person;

    @BeforeEach
    void build() {
        house = houses.build();
        person = house.leader(0).person();
    }

    @Test
    void opening_a_round_gives_everybody_of_the_scope_a_file_and_tells_him() {
        var round = open("YEARLY");

        assertThat(round.at("/files")).hasSize(6);
        assertThat(round.at("/line/counts/ACCOUNT").asInt()).isEqualTo(6);
        assertThat(database.sql("select count(*) from notice where person = :person and kind = 'assessment.opened'")
                        .param("person", person).query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void the_scope_can_be_looked_at_first_and_narrowed_to_a_unit() {
        var form = form("YEARLY");
        form.put("units", List.of(house.office(Organ.SENDING_UNIT, 1).id()));

        assertThat(house.as(Role.BUREAU).post("/api/assessments/scope", form).requireOk().json().at("/people")).hasSize(3);
        assertThat(rounds(Role.BUREAU)).isEmpty();
    }

    @Test
    void an_end_of_term_round_holds_only_those_whose_posting_ends_in_it() {
        var nobody = house.as(Role.BUREAU).post("/api/assessments", form("TERM"));
        houses.end(house.member(0, 0), LocalDate.of(2026, 12, 31));
        house.as(Role.BUREAU).post("/api/assessments", form("TERM")).requireOk();

        assertThat(nobody.clause()).isEqualTo("11.1");
        assertThat(nobody.code()).isEqualTo("assessment.nobody");
        assertThat(rounds(Role.BUREAU).at("/0/people").asInt()).isEqualTo(1);
    }

    @Test
    void a_file_goes_from_the_person_to_village_street_unit_and_bureau() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE GRADE");

        var file = mine();
        assertThat(file.at("/line/gradeTitle").asString()).isEqualTo("合格");
        assertThat(file.at("/said").valueStream().map(said -> said.at("/organ").asString()))
                .containsExactly("本人", "驻点村党组织", "街道党工委", "派出单位", "区乡村振兴局");
        assertThat(file.at("/objectionEnds").asString()).isEqualTo("2026-12-07");
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNT", "OPINIONS", "GRADED", "OBJECTED", "ANSWERED"})
    void every_move_that_is_not_in_the_table_is_refused(String state) {
        open("YEARLY");
        walk(WAYS.get(state));

        var illegal = List.of("ACCOUNT", "PASS_OVER", "SEND_BACK", "OPINE", "GRADE", "OBJECT", "UPHOLD", "REGRADE").stream()
                .filter(move -> !legalFrom(state).contains(move))
                .toList();

        assertThat(illegal).isNotEmpty().allSatisfy(move -> {
            var answer = move(browserFor(move, 3), move, "QUALIFIED");
            assertThat(answer.status()).as(move).isEqualTo(422);
            assertThat(answer.clause()).isEqualTo("11.1");
        });
        assertThat(mine().at("/line/state").asString()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "PASS_OVER, OPINIONS", "ACCOUNT SEND_BACK, ACCOUNT", "ACCOUNT SEND_BACK ACCOUNT OPINE, OPINIONS",
        "ACCOUNT PASS_OVER OPINE OPINE GRADE, GRADED", "ACCOUNT OPINE OPINE OPINE GRADE OBJECT REGRADE, ANSWERED"
    })
    void every_move_of_the_table_leads_where_it_says(String way, String to) {
        open("YEARLY");

        walk(way);

        assertThat(mine().at("/line/state").asString()).isEqualTo(to);
    }

    @Test
    void nobody_speaks_before_his_turn_or_for_another() {
        open("YEARLY");
        walk("ACCOUNT");

        assertThat(move(house.as(Role.STREET), "OPINE", "").status()).isEqualTo(403);
        assertThat(move(house.at(house.office(Organ.VILLAGE, 2)), "OPINE", "").status()).isEqualTo(404);
        assertThat(move(house.as(Role.BUREAU), "GRADE", "QUALIFIED").status()).isEqualTo(403);
        assertThat(house.as(house.member(0, 0).person()).post("/api/assessments/mine/moves", moveForm("OBJECT", "")).status())
                .isEqualTo(404);
    }

    @Test
    void beyond_the_quota_the_highest_grade_is_refused_with_the_clause() {
        open("YEARLY");
        toTheBureau(person);
        toTheBureau(house.member(0, 0).person());

        grade(person, "EXCELLENT").requireOk();
        var second = grade(house.member(0, 0).person(), "EXCELLENT");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.clause()).isEqualTo("11.1");
        assertThat(second.code()).isEqualTo("assessment.quota");
        assertThat(grade(house.member(0, 0).person(), "QUALIFIED").status()).isEqualTo(204);
    }

    @Test
    void of_two_who_grade_at_the_border_of_the_quota_one_wins() {
        open("YEARLY");
        var two = List.of(person, house.member(0, 0).person());
        two.forEach(this::toTheBureau);
        var other = house.at(house.office(Organ.BUREAU));

        var answers = IntStream.of(0, 1)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> grade(
                        number == 0 ? house.as(Role.BUREAU) : other, two.get(number), "EXCELLENT").status()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(answers).containsExactlyInAnyOrder(204, 422);
    }

    @Test
    void of_two_who_grade_the_same_file_one_wins() {
        open("YEARLY");
        toTheBureau(person);
        var form = gradeForm(List.of(person), "QUALIFIED");

        house.as(Role.BUREAU).post("/api/assessments/moves", form).requireOk();

        assertThat(house.as(Role.BUREAU).post("/api/assessments/moves", form).status()).isEqualTo(409);
    }

    @Test
    void several_are_graded_in_one_act_or_none_of_them() {
        open("YEARLY");
        var two = List.of(person, house.member(0, 0).person());
        two.forEach(this::toTheBureau);

        var tooMany = house.as(Role.BUREAU).post("/api/assessments/moves", gradeForm(two, "EXCELLENT"));

        assertThat(tooMany.code()).isEqualTo("assessment.quota");
        assertThat(fileOf(person).at("/state").asString()).isEqualTo("OPINIONS");
        house.as(Role.BUREAU).post("/api/assessments/moves", gradeForm(two, "QUALIFIED")).requireOk();
        assertThat(fileOf(person).at("/gradeTitle").asString()).isEqualTo("合格");
    }

    @Test
    void an_objection_is_taken_on_the_last_day_and_refused_after_it() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE GRADE");

        gradedOn("2026-11-06");
        var late = move(house.as(person), "OBJECT", "");
        gradedOn("2026-11-09");

        // ten working days after the 9th is the 23rd, today
        assertThat(late.code()).isEqualTo("assessment.objection-late");
        move(house.as(person), "OBJECT", "").requireOk();
        assertThat(file(Role.BUREAU).at("/answerDue").asString()).isEqualTo("2026-12-07");
    }

    private void gradedOn(String day) {
        database.sql("update assessment_file set graded_on = cast(:day as date) where district = :district and person = :person")
                .param("day", day)
                .param("district", house.district().code())
                .param("person", person)
                .update();
    }

    @Test
    void villages_and_streets_never_see_the_grade_nor_what_the_sending_line_said() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE GRADE");

        var seen = file(Role.STREET);
        assertThat(seen.at("/line/grade").asString()).isEmpty();
        assertThat(seen.at("/said").valueStream().map(said -> said.at("/organ").asString()))
                .containsExactly("本人", "驻点村党组织", "街道党工委");
        assertThat(seen.at("/said").toString()).doesNotContain("QUALIFIED", "合格");
        assertThat(house.as(Role.STREET).get(roundPath()).requireOk().json().at("/top").isMissingNode()
                        || house.as(Role.STREET).get(roundPath()).json().at("/top").isNull())
                .isTrue();
    }

    @Test
    void the_person_reads_opinions_only_after_the_grade() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE");

        assertThat(mine().at("/said")).hasSize(1);
    }

    @Test
    void a_colleague_another_unit_and_those_outside_find_nothing() {
        open("YEARLY");
        walk("ACCOUNT");
        var path = house.district() + "/" + fileOf(person).at("/id").asString();

        assertThat(house.as(house.member(0, 0).person()).get("/api/assessments/mine/" + path).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get("/api/assessments/files/" + path).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.STREET, 1)).get("/api/assessments/files/" + path).status()).isEqualTo(404);
        assertThat(house.as(Role.HOST_OFFICE).get("/api/assessments/files/" + path).status()).isEqualTo(403);
        assertThat(house.as(Role.HELPER).get("/api/assessments/mine/" + path).status()).isEqualTo(403);
    }

    @Test
    void evidence_is_composed_from_the_records_and_kept_with_the_grade() {
        commend("关于表扬2026年度先进驻村干部的通报").requireOk();
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE");

        var before = file(Role.BUREAU).at("/evidence");
        assertThat(before.at("/duties").valueStream().map(duty -> duty.at("/clause").asString())).contains("2.2", "11.4");
        assertThat(before.at("/commendations")).hasSize(1);

        walk("GRADE");
        clock.moveTo("2026-11-24T09:00");
        commend("关于表扬防汛先进个人的通报").requireOk();

        assertThat(file(Role.BUREAU).at("/evidence/commendations")).hasSize(1);
    }

    @Test
    void the_yearly_grade_is_told_to_other_articles() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE");
        move(house.as(Role.BUREAU), "GRADE", "UNQUALIFIED").requireOk();

        var grade = grades.yearly(house.district(), person, 2026).orElseThrow();
        assertThat(grade.lowest()).isTrue();
        assertThat(grade.contested()).isFalse();
        walk("OBJECT");
        assertThat(grades.yearly(house.district(), person, 2026).orElseThrow().contested()).isTrue();
        assertThat(grades.yearly(house.district(), person, 2025)).isEmpty();
    }

    @Test
    void the_form_holds_account_opinions_and_grade() throws IOException {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE GRADE");

        var path = "/api/assessments/mine/" + house.district() + "/" + fileOf(person).at("/id").asString() + "/form.docx";
        var answer = house.as(person).get(path).requireOk();

        try (var document = new XWPFDocument(new ByteArrayInputStream(answer.bytes()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("年度考核登记表", "意见如此", "合格", "洪乡振发").doesNotContain("{{", "[organ]");
        }
    }

    @ParameterizedTest
    @CsvSource({"kind, WEEKLY, kind", "to, 2025-01-01, to", "title, '', title"})
    void a_round_that_cannot_be_is_wrong_input_with_its_field(String what, String value, String field) {
        var form = form("YEARLY");
        form.put(what, value);

        assertThat(house.as(Role.BUREAU).post("/api/assessments", form).at("/field")).isEqualTo(field);
    }

    @Test
    void a_grade_that_is_not_in_the_policy_and_an_opinion_without_words_are_wrong_input() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE");

        assertThat(move(house.as(Role.BUREAU), "GRADE", "BEST").at("/field")).isEqualTo("grade");
        var silent = moveForm("SEND_BACK", "");
        silent.remove("words");
        assertThat(house.as(Role.BUREAU).post("/api/assessments/moves", silent).at("/field")).isEqualTo("words");
    }

    @Test
    void two_hundred_people_are_opened_listed_and_graded() {
        IntStream.range(0, 194).forEach(number -> houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 3, 1))));
        var round = open("YEARLY");
        assertThat(round.at("/files")).hasSize(200);
        database.sql("update assessment_file set state = 'OPINIONS', step = 3, version = version where district = :district")
                .param("district", house.district().code())
                .update();

        var files = round(Role.BUREAU).at("/files").valueStream()
                .map(file -> Map.of("id", file.at("/id").asString(), "version", file.at("/version").asInt()))
                .toList();
        house.as(Role.BUREAU).post("/api/assessments/moves", Map.of(
                        "district", house.district().code(), "files", files, "move", "GRADE", "grade", "QUALIFIED"))
                .requireOk();

        assertThat(round(Role.BUREAU).at("/line/counts/GRADED").asInt()).isEqualTo(200);
        assertThat(round(Role.BUREAU).at("/top/most").asInt()).isEqualTo(40);
    }

    @Test
    void a_commendation_is_read_by_all_and_recorded_by_the_bureau_only() {
        commend("关于表扬先进个人的通报").requireOk();

        assertThat(house.as(house.member(1, 0).person()).get("/api/commendations").requireOk().text()).contains("关于表扬先进个人的通报");
        assertThat(house.as(Role.SENDING_UNIT).post("/api/commendations", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_record_of_the_posting_has_grades_and_is_for_the_person_and_the_sending_line() {
        open("YEARLY");
        walk("ACCOUNT OPINE OPINE OPINE GRADE");
        var path = "/api/posting-records/" + person;

        var record = house.as(person).get(path).requireOk().json();
        assertThat(record.at("/stays/0/grades/0/title").asString()).isEqualTo("合格");
        assertThat(house.as(Role.BUREAU).get(path).requireOk().json().at("/stays")).hasSize(1);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(path).status()).isEqualTo(404);
        assertThat(house.as(house.member(0, 0).person()).get(path).status()).isEqualTo(404);
    }

    private Answer commend(String title) {
        return house.as(Role.BUREAU).post("/api/commendations", Map.of(
                "id", Ids.next(), "person", person, "title", title, "on", "2026-11-20", "words", "防汛值守，表现突出。"));
    }

    private static List<String> legalFrom(String state) {
        return switch (state) {
            case "ACCOUNT" -> List.of("ACCOUNT", "PASS_OVER");
            case "OPINIONS" -> List.of("PASS_OVER", "SEND_BACK", "OPINE", "GRADE");
            case "GRADED" -> List.of("OBJECT");
            case "OBJECTED" -> List.of("UPHOLD", "REGRADE");
            default -> List.of();
        };
    }

    private static Map<String, Object> form(String kind) {
        var form = new HashMap<String, Object>();
        form.put("id", Ids.next().toString());
        form.put("kind", kind);
        form.put("title", "2026 年度考核");
        form.put("from", "2026-01-01");
        form.put("to", "2026-12-31");
        return form;
    }

    private JsonNode open(String kind) {
        house.as(Role.BUREAU).post("/api/assessments", form(kind)).requireOk();
        return round(Role.BUREAU);
    }

    private JsonNode rounds(Role role) {
        return house.as(role).get("/api/assessments").requireOk().json().at("/rounds");
    }

    private String roundPath() {
        return "/api/assessments/rounds/" + house.district() + "/" + rounds(Role.BUREAU).at("/0/id").asString();
    }

    private JsonNode round(Role role) {
        return house.as(role).get(roundPath()).requireOk().json();
    }

    private JsonNode fileOf(UUID who) {
        return round(Role.BUREAU).at("/files").valueStream()
                .filter(file -> file.at("/person").asString().equals(who.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode file(Role role) {
        var path = "/api/assessments/files/" + house.district() + "/" + fileOf(person).at("/id").asString();
        return house.as(role).get(path).requireOk().json();
    }

    private JsonNode mine() {
        var id = house.as(person).get("/api/assessments/mine").requireOk().json().at("/0/id").asString();
        return house.as(person).get("/api/assessments/mine/" + house.district() + "/" + id).requireOk().json();
    }

    private void walk(String way) {
        for (var move : way.isEmpty() ? new String[0] : way.split(" ")) {
            move(browserFor(move, stepOf()), move, "QUALIFIED").requireOk();
        }
    }

    private int stepOf() {
        return database.sql("select step from assessment_file where district = :district and person = :person")
                .param("district", house.district().code())
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /** Who makes the move; an opinion is given by whose turn it is. */
    private Browser browserFor(String move, int step) {
        return switch (move) {
            case "ACCOUNT", "OBJECT" -> house.as(person);
            case "OPINE", "SEND_BACK" -> house.as(List.of(Role.VILLAGE, Role.STREET, Role.SENDING_UNIT, Role.BUREAU).get(step));
            default -> house.as(Role.BUREAU);
        };
    }

    private Map<String, Object> moveForm(String move, String grade) {
        var form = new HashMap<String, Object>();
        form.put("district", house.district().code());
        form.put("files", targets(List.of(person)));
        form.put("move", move);
        form.put("words", "意见如此");
        form.put("grade", grade);
        return form;
    }

    private Answer move(Browser browser, String move, String grade) {
        boolean own = move.equals("ACCOUNT") || move.equals("OBJECT");
        return browser.post("/api/assessments/" + (own ? "mine/moves" : "moves"), moveForm(move, grade));
    }

    private List<Map<String, Object>> targets(List<UUID> people) {
        var files = round(Role.BUREAU).at("/files").valueStream()
                .collect(Collectors.toMap(file -> file.at("/person").asString(), file -> file));
        return people.stream()
                .map(who -> files.get(who.toString()))
                .map(file -> Map.<String, Object>of(
                        "id", file.at("/id").asString(), "version", file.at("/version").asInt()))
                .toList();
    }

    private Map<String, Object> gradeForm(List<UUID> people, String grade) {
        return Map.of("district", house.district().code(), "files", targets(people), "move", "GRADE", "grade", grade);
    }

    private Answer grade(UUID who, String grade) {
        return grade(house.as(Role.BUREAU), who, grade);
    }

    private Answer grade(Browser browser, UUID who, String grade) {
        return browser.post("/api/assessments/moves", gradeForm(List.of(who), grade));
    }

    /** The bureau passes over all before it. */
    private void toTheBureau(UUID who) {
        for (int pass = 0; pass < 4; pass++) {
            house.as(Role.BUREAU).post("/api/assessments/moves", Map.of(
                            "district", house.district().code(), "files", targets(List.of(who)), "move", "PASS_OVER",
                            "words", "先行办理"))
                    .requireOk();
        }
    }
}
