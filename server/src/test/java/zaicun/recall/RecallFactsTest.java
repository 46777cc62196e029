package zaicun.recall;

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
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.inspection.Inspected;
import zaicun.integrity.Letterbox;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.roster.Posting;

/** What a case rests on: records that there are, told as they stand, and nothing made of them. */
@ZaicunTest
class RecallFactsTest {

    @Autowired
    Houses houses;

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
    void an_absence_is_offered_once_it_is_answered_and_no_more_once_it_has_good_cause() {
        var id = Ids.next();
        house.as(Role.VILLAGE).post("/api/absences", Map.of(
                        "id", id, "person", posting.person(), "from", "2026-11-19", "to", "2026-11-20", "words", "未见到人"))
                .requireOk();
        var asked = offered("ABSENCE");
        cases.absenceMove(house.as(posting.person()), id, "ANSWER");
        var answered = offered("ABSENCE");
        cases.absenceMove(house.as(Role.STREET), id, "FIND_CAUSE");

        assertThat(asked).isEmpty();
        assertThat(answered).singleElement().satisfies(fact -> {
            assertThat(fact.at("/text").asString()).isEqualTo("询问 2026-11-19 至 2026-11-20 在岗情况，本人已说明，待认定");
            assertThat(fact.at("/clause").asString()).isEqualTo("2.7");
        });
        assertThat(offered("ABSENCE")).isEmpty();
    }

    @Test
    void a_fact_says_what_the_record_says_and_takes_only_the_remark_from_the_form() {
        var source = cases.absence(posting);
        var fact = Cases.linked("AWAY", "ABSENCE", source.toString());
        fact.put("on", "2026-01-01");
        fact.put("words", "当日有会议");
        var id = opened(fact);
        fact.put("text", "旷工十天");

        var seen = cases.seen(house.as(posting.person()), id);
        assertThat(seen.at("/facts/0/text").asString()).isEqualTo("询问 2026-11-19 在岗情况，认定：无故不在岗");
        assertThat(seen.at("/facts/0/on").asString()).isEqualTo("2026-11-19");
        assertThat(seen.at("/facts/0/words").asString()).isEqualTo("当日有会议");
        assertThat(seen.at("/facts/0/link").asString()).isEqualTo("/questions/" + source);
        assertThat(openedFor("AWAY", fact).at("/field")).isEqualTo("text");
    }

    @Test
    void a_record_of_somebody_else_or_of_nobody_cannot_be_named() {
        var others = cases.absence(house.member(0, 1));

        for (var source : List.of(others.toString(), Ids.next().toString())) {
            var form = cases.form(posting);
            form.put("facts", List.of(Cases.linked("AWAY", "ABSENCE", source)));
            assertThat(cases.open(cases.unit(), Ids.next(), form).at("/field")).isEqualTo("facts");
        }
    }

    @Test
    void findings_about_the_person_and_referrals_of_ones_own_organ_are_offered() {
        var inspected = new Inspected(house);
        var stop = inspected.stop(inspected.drawn("OPEN"));
        inspected.arrive(inspected.first(), stop).requireOk();
        var form = inspected.finding(stop);
        form.put("person", posting.person());
        var finding = inspected.found(stop, form);
        house.as(Role.BUREAU).post("/api/referrals", Map.of(
                        "id", Ids.next(), "district", house.district().code(), "finding", finding, "cause",
                        house.as(Role.BUREAU).get("/api/referrals/choices").requireOk().at("/causes/0/code"), "organ", "区纪委监委", "words", "内部：情节较重"))
                .requireOk();

        assertThat(offered("FINDING")).singleElement().satisfies(fact -> {
            assertThat(fact.at("/text").asString()).contains("考勤簿三天未登记");
            assertThat(fact.at("/clause").asString()).isEqualTo("2.5");
        });
        var referrals = cases.offered(cases.bureau(), posting);
        assertThat(referrals.at("/facts").toString()).contains("REFERRAL", "区纪委监委", "8.4").doesNotContain("内部");
        assertThat(offered("REFERRAL")).isEmpty();
        assertThat(cases.offered(cases.unit(), house.member(0, 1)).at("/facts")).isEmpty();
    }

    @Test
    void the_lowest_yearly_grade_is_offered_and_waits_for_the_answer_while_it_is_contested() {
        graded("UNQUALIFIED");
        var offered = offered("GRADE");
        var source = offered.getFirst().at("/source").asString();
        var fact = Cases.linked("GRADE", "GRADE", source);
        objects();

        var contested = openedFor("GRADE", fact);

        assertThat(offered.getFirst().at("/text").asString()).contains("评定为不合格");
        assertThat(offered("GRADE").getFirst().at("/obstacle").asString()).contains("申诉");
        assertThat(contested.code()).isEqualTo("recall.fact-open");
        assertThat(contested.clause()).isEqualTo("11.1");
    }

    @ParameterizedTest
    @CsvSource({"QUALIFIED", "BARELY_QUALIFIED"})
    void another_grade_is_no_cause(String grade) {
        graded(grade);

        assertThat(offered("GRADE")).isEmpty();
    }

    @Test
    void what_a_report_led_to_is_offered_to_the_bureau_only_and_says_nothing_of_the_report() {
        var box = new Letterbox(house);
        var number = box.post(box.form("whom", "队员"));
        var handler = box.otherHandler();
        var path = Letterbox.path(Letterbox.line(handler, number));
        for (var move : List.of("ACCEPT", "VERIFY")) {
            Letterbox.move(handler, path, move).requireOk();
        }
        Letterbox.move(handler, path, "CONCLUDE", "outcome", "TALK", "person", posting.person().toString()).requireOk();

        var toBureau = cases.offered(cases.bureau(), posting).at("/facts").toString();

        assertThat(toBureau).contains("DISCIPLINE", "9.3").doesNotContain("大吃大喝", number);
        assertThat(offered("DISCIPLINE")).isEmpty();
    }

    /** To the unit. */
    private List<JsonNode> offered(String kind) {
        return cases.offered(cases.unit(), posting).at("/facts").valueStream()
                .filter(fact -> fact.at("/kind").asString().equals(kind))
                .toList();
    }

    private UUID opened(Map<String, Object> fact) {
        var id = Ids.next();
        var form = cases.form(posting);
        form.put("facts", List.of(fact));
        cases.open(cases.unit(), id, form).requireOk();
        return id;
    }

    private Answer openedFor(String cause, Map<String, Object> fact) {
        var form = cases.form(posting);
        form.put("causes", List.of(cause));
        form.put("facts", List.of(fact));
        return cases.open(cases.unit(), Ids.next(), form);
    }

    /** A yearly round in which the bureau passes over everybody else's turn. */
    private void graded(String grade) {
        house.as(Role.BUREAU).post("/api/assessments", Map.of(
                        "id", Ids.next(), "kind", "YEARLY", "title", "2026 年度考核", "from", "2026-01-01", "to", "2026-12-31",
                        "units", List.of(house.office(Organ.SENDING_UNIT).id())))
                .requireOk();
        for (int turn = 0; turn < 4; turn++) {
            assess("moves", "PASS_OVER", "");
        }
        assess("moves", "GRADE", grade);
    }

    private void objects() {
        assess("mine/moves", "OBJECT", "");
    }

    private void assess(String path, String move, String grade) {
        var browser = path.startsWith("mine") ? house.as(posting.person()) : house.as(Role.BUREAU);
        var round = house.as(Role.BUREAU).get("/api/assessments").requireOk().at("/rounds/0/id");
        var file = house.as(Role.BUREAU).get("/api/assessments/rounds/" + house.district() + "/" + round).requireOk().json()
                .at("/files")
                .valueStream()
                .filter(one -> one.at("/person").asString().equals(posting.person().toString()))
                .findFirst()
                .orElseThrow();
        var form = new HashMap<String, Object>(Map.of(
                "district", house.district().code(), "files",
                List.of(Map.of("id", file.at("/id").asString(), "version", file.at("/version").asInt())), "move", move,
                "words", "按程序办理。", "grade", grade));
        browser.post("/api/assessments/" + path, form).requireOk();
    }
}
