package zaicun.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.roster.Posting;

/** A case from its opening to its result (10.1–10.3). Opened on Monday 23 November, it may be answered up to the 30th. */
@ZaicunTest
@Tag("external-database")
class RecallTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

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
    void the_unit_proposes_the_person_answers_the_named_leader_decides_and_the_result_is_filed_and_read() {
        var id = cases.named(posting);
        cases.act(person(), id, "ANSWER").requireOk();
        cases.decide(cases.decider(), id, "CRITICISM", "WRITTEN_REVIEW").requireOk();
        house.as(Role.CITY_OFFICE).post(cases.at(id) + "/reading", Map.of()).requireOk();

        var seen = cases.seen(person(), id);
        assertThat(seen.at("/state").asString()).isEqualTo("RECALLED");
        assertThat(seen.at("/said").valueStream().map(said -> said.at("/move").asString()))
                .containsExactly("PROPOSE", "NAME", "ANSWER", "RECALL");
        assertThat(seen.at("/result/measures").valueStream().map(measure -> measure.at("/title").asString()))
                .containsExactly("批评教育", "书面检查");
        assertThat(seen.at("/copies").valueStream().map(copy -> copy.at("/addressee").asString() + !copy.at("/readName").asString().isEmpty()))
                .containsExactlyInAnyOrder("市驻村办true", "驻村工作办公室false");
        assertThat(seen.at("/person/until").asString("")).isEmpty();
    }

    @Test
    void everybody_concerned_is_told_and_no_message_says_of_whom_or_why() {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();

        assertThat(Told.kinds(person())).contains("recall.person");
        assertThat(Told.kinds(cases.decider())).contains("recall.approver");
        assertThat(Told.news(cases.decider())).doesNotContain("recall.approver");
        assertThat(Told.news(house.as(Role.HOST_OFFICE))).contains("recall.filed");
        assertThat(Told.news(house.as(Role.CITY_OFFICE))).contains("recall.filed");
        assertThat(database.sql("select count(*) from notice where district = :district and kind like 'recall.%' and text like '%' || :name || '%'")
                        .param("district", house.district().code())
                        .param("name", cases.seen(person(), id).at("/person/name").asString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_bureau_proposes_and_names_somebody_else_to_decide() {
        var id = Ids.next();
        var form = cases.form(posting);
        assertThat(cases.open(cases.bureau(), id, form).at("/field")).isEqualTo("approver");
        form.put("approver", house.person(Role.BUREAU));
        assertThat(cases.open(cases.bureau(), id, form).code()).isEqualTo("recall.own-proposal");
        form.put("approver", cases.leader());
        cases.open(cases.bureau(), id, form).requireOk();
        cases.act(cases.unit(), id, "OPINE").requireOk();
        cases.act(person(), id, "WAIVE").requireOk();

        assertThat(cases.decide(cases.bureau(), id, "CRITICISM").status()).isEqualTo(403);
        cases.decide(cases.decider(), id, "TRAINING").requireOk();
        assertThat(cases.seen(person(), id).at("/said").toString()).contains("派出单位提出意见", "本人放弃说明");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 422", "2026-11-30, 422", "2026-12-01, 200"})
    void without_an_answer_nobody_decides_before_the_day_after_the_last(String day, int status) {
        var id = cases.named(posting);
        clock.moveTo(day + "T09:00");
        signInAnew();

        var decided = cases.decide(cases.decider(), id, "CRITICISM");

        assertThat(decided.status()).isEqualTo(status);
        assertThat(decided.code()).isEqualTo(status == 200 ? "" : "recall.not-heard");
        assertThat(decided.clause()).isEqualTo(status == 200 ? "" : "10.3");
    }

    @Test
    void whoever_answers_or_waives_is_heard_at_once_and_to_let_somebody_off_needs_no_hearing() {
        var answered = cases.answered(posting);
        var waived = cases.named(house.member(0, 1));
        cases.act(house.as(house.member(0, 1).person()), waived, "WAIVE").requireOk();
        var unheard = cases.named(house.leader(0));

        assertThat(cases.decide(cases.decider(), answered, "CRITICISM").status()).isEqualTo(200);
        assertThat(cases.decide(cases.decider(), waived, "CRITICISM").status()).isEqualTo(200);
        assertThat(cases.decide(cases.decider(), unheard, "CRITICISM").status()).isEqualTo(422);
        assertThat(cases.decide(cases.decider(), unheard).status()).isEqualTo(200);
        assertThat(cases.seen(cases.unit(), unheard).at("/copies")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, false", "2026-11-30, false", "2026-12-01, true"})
    void an_answer_after_the_last_day_is_taken_until_the_decision_and_says_so(String day, boolean late) {
        var id = cases.named(posting);
        clock.moveTo(day + "T09:00");
        signInAnew();

        cases.act(person(), id, "ANSWER").requireOk();

        var words = cases.seen(person(), id).at("/said/2/words").asString();
        assertThat(words.contains("说明期限 2026-11-30 之后")).isEqualTo(late);
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();
        assertThat(cases.act(person(), id, "ANSWER").clause()).isEqualTo("10.3");
    }

    @Test
    void what_is_sent_back_and_supplemented_gives_the_person_his_whole_time_anew() {
        var id = cases.answered(posting);
        cases.act(cases.decider(), id, "SEND_BACK").requireOk();
        var meanwhile = cases.act(person(), id, "ANSWER");
        clock.moveTo("2026-11-26T09:00");
        signInAnew();
        cases.unit().post(cases.at(id) + "/facts", Map.of("version", cases.version(id), "facts", List.of(Cases.fact("AWAY"))))
                .requireOk();

        var seen = cases.seen(person(), id);
        assertThat(meanwhile.code()).isEqualTo("recall.move");
        assertThat(seen.at("/state").asString()).isEqualTo("OPEN");
        assertThat(seen.at("/dueOn").asString()).isEqualTo("2026-12-03");
        assertThat(seen.at("/facts")).hasSize(2);
        assertThat(cases.decide(cases.decider(), id, "CRITICISM").code()).isEqualTo("recall.not-heard");
    }

    @Test
    void of_two_windows_that_decide_at_once_one_wins_and_the_other_is_told() {
        for (int round = 0; round < 4; round++) {
            var id = cases.answered(posting);
            var one = cases.decider();
            var other = signedIn(cases.leader());
            var recalls = cases.decision(id, "CRITICISM");
            var declines = cases.decision(id);

            var answers = Stream.of(Map.entry(one, recalls), Map.entry(other, declines))
                    .map(each -> CompletableFuture.supplyAsync(
                            () -> each.getKey().post(cases.at(id) + "/decision", each.getValue())))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            assertThat(cases.seen(person(), id).at("/said").valueStream()
                            .filter(said -> List.of("RECALL", "DECLINE").contains(said.at("/move").asString())))
                    .hasSize(1);
        }
    }

    @Test
    void whoever_is_no_longer_named_decides_no_more() {
        var id = cases.answered(posting);
        var stale = cases.decision(id, "CRITICISM");
        cases.name(id, house.person(Role.BUREAU)).requireOk();

        assertThat(cases.decider().post(cases.at(id) + "/decision", stale).status()).isEqualTo(403);
        assertThat(cases.bureau().post(cases.at(id) + "/approver", Map.of("approver", cases.leader())).status()).isEqualTo(409);
        cases.decide(cases.bureau(), id, "CRITICISM").requireOk();
    }

    @Test
    void whoever_is_writing_his_answer_is_not_disturbed_by_the_naming_but_by_new_facts() {
        var id = cases.opened(posting);
        var answer = Map.of("act", "ANSWER", "version", cases.version(id), "words", "当日在乡里开会。");
        cases.name(id, cases.leader()).requireOk();
        person().post(cases.at(id) + "/acts", answer).requireOk();
        var again = Map.of("act", "ANSWER", "version", cases.version(id), "words", "另有会议通知为证。");
        cases.unit().post(cases.at(id) + "/facts", Map.of("version", cases.version(id), "facts", List.of(Cases.fact("AWAY"))))
                .requireOk();

        assertThat(person().post(cases.at(id) + "/acts", again).status()).isEqualTo(409);
    }

    @Test
    void a_decision_without_removal_is_revoked_with_a_second_filing_and_one_with_it_is_not() {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id, "CRITICISM").requireOk();
        cases.act(cases.unit(), id, "NOTE").requireOk();
        cases.act(cases.decider(), id, "REVOKE").requireOk();
        var removed = cases.answered(house.member(0, 1));
        cases.decide(cases.decider(), removed, "REMOVAL").requireOk();

        var seen = cases.seen(house.as(Role.HOST_OFFICE), id);
        assertThat(seen.at("/state").asString()).isEqualTo("REVOKED");
        assertThat(seen.at("/copies")).hasSize(4);
        assertThat(cases.seen(cases.decider(), removed).at("/may").toString()).doesNotContain("REVOKE");
        assertThat(cases.act(cases.decider(), removed, "REVOKE").code()).isEqualTo("recall.removed");
    }

    @Test
    void a_case_that_is_withdrawn_is_over_and_another_may_be_opened() {
        var id = cases.opened(posting);
        cases.act(cases.unit(), id, "WITHDRAW").requireOk();

        assertThat(cases.seen(person(), id).at("/stateTitle").asString()).isEqualTo("已撤回");
        assertThat(cases.act(person(), id, "ANSWER").clause()).isEqualTo("10.3");
        assertThat(cases.opened(posting)).isNotNull();
    }

    @Test
    void the_same_case_sent_twice_is_one() {
        var id = Ids.next();
        cases.open(cases.unit(), id, cases.form(posting)).requireOk();
        cases.open(cases.unit(), id, cases.form(posting)).requireOk();

        assertThat(cases.seen(person(), id).at("/facts")).hasSize(1);
        assertThat(cases.unit().get("/api/recalls").json()).hasSize(1);
    }

    @Test
    void the_paper_carries_facts_answer_measures_and_filing_and_is_not_for_those_it_is_filed_with() throws IOException {
        var id = cases.answered(posting);
        var before = textOf(cases.unit().get(cases.at(id) + "/form.docx").requireOk());
        cases.decide(cases.decider(), id, "CRITICISM", "REMOVAL").requireOk();

        var after = textOf(person().get(cases.at(id) + "/form.docx").requireOk());
        assertThat(before).contains("召回审批表", "不在岗", "村民反映多次找不到人", "审批意见").doesNotContain("{{", "[on]", "[organ]");
        assertThat(after)
                .contains("批评教育、免职撤换", "洪召〔2026〕1号", "驻村任期止于 2026年11月25日", "市驻村办", "第 10.1、10.2、10.3 条")
                .doesNotContain("{{");
        assertThat(house.as(Role.CITY_OFFICE).get(cases.at(id) + "/form.docx").status()).isEqualTo(403);
    }

    @Test
    void what_is_held_against_somebody_lies_sealed() {
        cases.answered(posting);

        var stored = database.sql(
                        """
                        select encode(sealed, 'escape') from recall_fact where district = :district
                        union all select encode(sealed, 'escape') from recall_event where district = :district
                        union all select encode(causes_sealed, 'escape') from recall where district = :district
                        """)
                .param("district", house.district().code())
                .query(String.class)
                .list();

        assertThat(stored).hasSizeGreaterThan(3).noneMatch(text -> text.contains("AWAY") || text.contains("cause") || text.contains("OTHER"));
    }

    private static String textOf(Answer answer) throws IOException {
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(answer.bytes())))) {
            return extractor.getText();
        }
    }

    private Browser person() {
        return house.as(posting.person());
    }

    /** As after days, when the old sessions have run out. */
    private void signInAnew() {
        for (var who : List.of(posting.person(), house.person(Role.SENDING_UNIT), house.person(Role.BUREAU), cases.leader())) {
            house.as(who).signIn(house.accountOf(who), House.PASSWORD).requireOk();
        }
    }

    private Browser signedIn(UUID who) {
        var browser = house.anybody();
        browser.signIn(house.accountOf(who), House.PASSWORD).requireOk();
        return browser;
    }
}
