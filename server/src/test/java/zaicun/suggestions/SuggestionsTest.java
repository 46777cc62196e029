package zaicun.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
import zaicun.kernel.Refusal;

@ZaicunTest
@Tag("external-database")
class SuggestionsTest {

    private static final String WORDS = "月报和周报内容重复，建议合并。";

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    @Autowired
    SuggestionNews news;

    @Autowired
    TestClock clock;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    /** Where a move leads from open, answered and withdrawn. */
    @ParameterizedTest
    @CsvSource({
        "ANSWER,    ANSWERED,  ANSWERED, -",
        "ADD,       OPEN,      -,        -",
        "ASK_AGAIN, -,         OPEN,     -",
        "WITHDRAW,  WITHDRAWN, -,        -",
    })
    void where_a_move_leads(SuggestionMove move, String open, String answered, String withdrawn) {
        var to = new String[] {open, answered, withdrawn};
        for (var from : SuggestionState.values()) {
            if (to[from.ordinal()].equals("-")) {
                assertThatThrownBy(() -> move.from(from)).isInstanceOf(Refusal.class);
            } else {
                assertThat(move.from(from)).hasToString(to[from.ordinal()]);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everybody_may_suggest_and_read_his_own(Role role) {
        suggest(house.as(role), false, true).requireOk();

        assertThat(house.as(role).get("/api/suggestions").requireOk().json().at("/mine/0/words").asString()).isEqualTo(WORDS);
    }

    @Test
    void the_bureau_answers_within_the_term_and_all_read_it() {
        suggest(house.as(Role.CADRE), true, true).requireOk();
        var before = house.as(Role.STREET).get("/api/suggestions").json().at("/answered");
        var line = toAnswer();

        answer(line, "ANSWER", "已合并，下月起只报月报。", true).requireOk();
        var mine = house.as(Role.CADRE).get("/api/suggestions").json().at("/mine/0");
        var all = house.as(Role.STREET).get("/api/suggestions").json().at("/answered");

        assertThat(line.at("/dueOn").asString()).isEqualTo("2026-12-07");
        assertThat(before).isEmpty();
        assertThat(mine.at("/state").asString()).isEqualTo("ANSWERED");
        assertThat(all.at("/0/told/0/words").asString()).contains("已合并");
        assertThat(all.at("/0/moves")).isEmpty();
    }

    @Test
    void whoever_gives_no_name_stays_without_one_everywhere() {
        var person = house.person(Role.CADRE);
        var name = house.as(Role.CADRE).get("/api/session").at("/name");
        suggest(house.as(Role.CADRE), false, true).requireOk();
        answer(toAnswer(), "ANSWER", "收到，正在研究。", true).requireOk();
        moveOwn("ASK_AGAIN", "还是没有合并").requireOk();

        var line = toAnswer();
        var written = String.join("\n", rows("suggestion"))
                + String.join("\n", rows("suggestion_word"))
                + String.join("\n", database.sql("select e::text from audit_entry e where what like 'suggestion.%' and object = :id")
                        .param("id", UUID.fromString(line.at("/id").asString()))
                        .query(String.class)
                        .list());

        assertThat(line.at("/authorName").asString()).isEmpty();
        assertThat(line.toString()).doesNotContain(name, person.toString());
        assertThat(written).doesNotContain(name, person.toString());
    }

    @Test
    void an_author_who_gives_his_name_is_told_of_the_answer_and_one_without_is_not() {
        suggest(house.as(Role.CADRE), true, true).requireOk();
        answer(toAnswer(), "ANSWER", "已合并。", true).requireOk();
        suggest(house.as(Role.VILLAGE), false, true).requireOk();
        answer(toAnswer(), "ANSWER", "已合并。", true).requireOk();

        assertThat(noticesOf(Role.CADRE)).containsExactly("您提的意见建议已有答复，请查看。");
        assertThat(noticesOf(Role.VILLAGE)).isEmpty();
    }

    @Test
    void what_its_author_keeps_closed_is_not_published() {
        suggest(house.as(Role.CADRE), true, false).requireOk();
        answer(toAnswer(), "ANSWER", "已答复本人。", true).requireOk();

        assertThat(house.as(Role.STREET).get("/api/suggestions").json().at("/answered")).isEmpty();
    }

    @Test
    void what_is_asked_again_leaves_the_public_list_and_has_a_new_term() {
        suggest(house.as(Role.CADRE), true, true).requireOk();
        answer(toAnswer(), "ANSWER", "已合并。", true).requireOk();
        clock.moveTo("2026-12-01T09:00");
        house.as(Role.CADRE).signIn(house.accountOf(house.person(Role.CADRE)), House.PASSWORD);
        moveOwn("ASK_AGAIN", "没有看到变化").requireOk();

        assertThat(toAnswer().at("/dueOn").asString()).isEqualTo("2026-12-15");
        assertThat(house.as(Role.STREET).get("/api/suggestions").json().at("/answered")).isEmpty();
    }

    @Test
    void nobody_answers_but_the_bureau_and_nobody_moves_what_is_not_his() {
        suggest(house.as(Role.CADRE), true, true).requireOk();
        var line = toAnswer();

        assertThat(move(house.as(Role.STREET), line, "ANSWER", "代为答复").status()).isEqualTo(403);
        assertThat(move(houses.build().as(Role.BUREAU), line, "ANSWER", "别区答复").status()).isEqualTo(404);
        assertThat(move(house.as(Role.BUREAU), line, "WITHDRAW", "替人撤回").status()).isEqualTo(404);
        assertThat(move(house.as(house.member(0, 0).person()), line, "ASK_AGAIN", "替人追问").status()).isEqualTo(404);
        assertThat(house.as(Role.STREET).get("/api/suggestions/to-answer").status()).isEqualTo(403);
    }

    @Test
    void of_two_answers_at_once_the_second_is_told() {
        suggest(house.as(Role.CADRE), true, true).requireOk();
        var line = toAnswer();

        var first = move(house.as(Role.BUREAU), line, "ANSWER", "第一个答复");
        var second = move(house.at(house.office(Organ.BUREAU)), line, "ANSWER", "第二个答复");

        assertThat(List.of(first.status(), second.status())).containsExactly(200, 409);
    }

    @Test
    void the_bureau_is_told_at_once_and_reminded_before_the_term_is_over() {
        suggest(house.as(Role.CADRE), false, true).requireOk();
        clock.moveTo("2026-12-01T08:05");
        news.remind();
        var early = noticesOfBureau();
        clock.moveTo("2026-12-02T08:05");
        news.remind();
        news.remind();
        var inTime = noticesOfBureau();
        clock.moveTo("2026-12-08T08:05");
        news.remind();

        assertThat(early).hasSize(1);
        assertThat(inTime).hasSize(2).anyMatch(text -> text.contains("请抓紧"));
        assertThat(noticesOfBureau()).hasSize(3).anyMatch(text -> text.contains("已过期限"));
        assertThat(noticesOfBureau()).noneMatch(text -> text.contains(WORDS));
    }

    @Test
    void sent_again_it_is_there_once_and_wrong_input_is_told() {
        var id = Ids.next();
        suggest(house.as(Role.CADRE), id, WORDS).requireOk();
        suggest(house.as(Role.CADRE), id, WORDS).requireOk();

        assertThat(house.as(Role.CADRE).get("/api/suggestions").json().at("/mine")).hasSize(1);
        assertThat(suggest(house.as(Role.VILLAGE), id, WORDS).status()).isEqualTo(409);
        assertThat(suggest(house.as(Role.CADRE), Ids.next(), "短").at("/field")).isEqualTo("words");
        assertThat(house.as(Role.CADRE).post("/api/suggestions",
                Map.of("id", Ids.next(), "kind", "NONE", "words", WORDS, "named", true, "open", true)).at("/field")).isEqualTo("kind");
    }

    private Answer suggest(Browser browser, boolean named, boolean open) {
        return browser.post("/api/suggestions",
                Map.of("id", Ids.next(), "kind", "BURDEN", "words", WORDS, "named", named, "open", open));
    }

    private static Answer suggest(Browser browser, UUID id, String words) {
        return browser.post("/api/suggestions", Map.of("id", id, "kind", "SYSTEM", "words", words, "named", false, "open", true));
    }

    private JsonNode toAnswer() {
        return house.as(Role.BUREAU).get("/api/suggestions/to-answer").requireOk().json().at("/0");
    }

    private Answer moveOwn(String move, String words) {
        var cadre = house.as(Role.CADRE);
        return move(cadre, cadre.get("/api/suggestions").json().at("/mine/0"), move, words);
    }

    private Answer answer(JsonNode line, String move, String words, boolean publish) {
        return house.as(Role.BUREAU).post(path(line),
                Map.of("move", move, "version", line.at("/version").asInt(), "words", words, "publish", publish));
    }

    private static Answer move(Browser browser, JsonNode line, String move, String words) {
        return browser.post(path(line), Map.of("move", move, "version", line.at("/version").asInt(), "words", words));
    }

    private static String path(JsonNode line) {
        return "/api/suggestions/" + line.at("/district").asString() + "/" + line.at("/id").asString() + "/moves";
    }

    private List<String> rows(String table) {
        return database.sql("select row::text from " + table + " row where district = :district")
                .param("district", house.office(Organ.BUREAU).division().substring(0, 6))
                .query(String.class)
                .list();
    }

    private List<String> noticesOfBureau() {
        return noticesOf(Role.BUREAU);
    }

    private List<String> noticesOf(Role role) {
        return database.sql("select text from notice where person = :person and kind = 'suggestion'")
                .param("person", house.person(role))
                .query(String.class)
                .list();
    }
}
