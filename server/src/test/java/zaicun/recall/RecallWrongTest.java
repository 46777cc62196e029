package zaicun.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

/** What is wrong is refused with its clause or field, and with the way out. */
@ZaicunTest
class RecallWrongTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

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
    void nobody_is_recalled_whose_posting_has_ended_or_not_begun() {
        houses.end(posting, LocalDate.of(2026, 11, 22));
        var later = houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 12, 1)));

        var ended = cases.open(cases.unit(), Ids.next(), cases.form(posting));
        var notBegun = cases.open(cases.unit(), Ids.next(), cases.form(later));

        assertThat(ended.code()).isEqualTo("recall.ended");
        assertThat(ended.clause()).isEqualTo("10.1");
        assertThat(ended.at("/next")).isNotEmpty();
        assertThat(notBegun.code()).isEqualTo("recall.not-begun");
    }

    @Test
    void on_the_last_day_of_the_posting_a_case_is_still_opened_but_afterwards_nobody_is_recalled_by_it() {
        houses.end(posting, LocalDate.of(2026, 11, 23));
        var id = cases.answered(posting);
        clock.moveTo("2026-11-24T09:00");
        signInAnew();

        assertThat(cases.decide(cases.decider(), id, "CRITICISM").code()).isEqualTo("recall.ended");
        cases.decide(cases.decider(), id).requireOk();
    }

    @Test
    void of_one_posting_there_is_one_case_at_a_time() {
        cases.opened(posting);

        var second = cases.open(cases.unit(), Ids.next(), cases.form(posting));

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("recall.under-way");
        assertThat(second.clause()).isEqualTo("10.3");
    }

    @Test
    void only_the_bureau_and_the_persons_own_unit_propose() {
        var form = cases.form(posting);

        assertThat(cases.open(house.at(house.office(Organ.SENDING_UNIT, 1)), Ids.next(), form).status()).isEqualTo(404);
        assertThat(cases.open(house.as(Role.STREET), Ids.next(), form).status()).isEqualTo(403);
        assertThat(cases.open(house.as(Role.HOST_OFFICE), Ids.next(), form).status()).isEqualTo(403);
    }

    @Test
    void nobody_proposes_his_own_recall() {
        houses.seat(posting.person(), house.office(Organ.SENDING_UNIT));

        assertThat(cases.open(house.as(posting.person()), Ids.next(), cases.form(posting)).status()).isEqualTo(403);
        assertThat(cases.opened(posting)).isNotNull();
    }

    @Test
    void whoever_sits_at_the_unit_and_is_concerned_only_answers() {
        houses.seat(posting.person(), house.office(Organ.SENDING_UNIT));
        var id = cases.opened(posting);

        assertThat(house.as(posting.person()).get(cases.at(id)).json().at("/may").toString())
                .contains("ANSWER", "WAIVE")
                .doesNotContain("WITHDRAW", "SUPPLEMENT");
        assertThat(cases.act(house.as(posting.person()), id, "WITHDRAW").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "causes | [] | causes",
        "causes | [\"LAZY\"] | causes",
        "causes | [\"AWAY\", \"VIOLATION\"] | facts",
        "facts | [] | facts",
        "facts | [{\"cause\":\"POOR_STYLE\",\"kind\":\"OTHER\",\"on\":\"2026-11-18\",\"words\":\"村民反映很多\"}] | facts",
        "facts | [{\"cause\":\"AWAY\",\"kind\":\"OTHER\",\"on\":\"2026-11-24\",\"words\":\"村民反映很多\"}] | facts",
        "facts | [{\"cause\":\"AWAY\",\"kind\":\"OTHER\",\"on\":\"2025-12-31\",\"words\":\"村民反映很多\"}] | facts",
        "facts | [{\"cause\":\"AWAY\",\"kind\":\"OTHER\",\"words\":\"村民反映很多\"}] | facts",
        "facts | [{\"cause\":\"AWAY\",\"kind\":\"OTHER\",\"on\":\"2026-11-18\",\"words\":\"懒\"}] | facts",
        "facts | [{\"cause\":\"AWAY\",\"kind\":\"ABSENCE\",\"words\":\"\"}] | facts",
        "words | \"\" | words",
        "district | \"洪山\" | district",
        "approver | \"00000000-0000-0000-0000-000000000001\" | approver"
    })
    void a_wrong_field_of_a_proposal_is_named(String field, String value, String named) {
        var form = cases.form(posting);
        form.put(field, JSON.readTree(value));

        var answer = cases.open(cases.unit(), Ids.next(), form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "measures | [] | measures",
        "measures | [\"FINE\"] | measures",
        "words | \"\" | words",
        "act | \"ANSWER\" | act",
        "lastOn | null | lastOn",
        "lastOn | \"2026-11-22\" | lastOn",
        "lastOn | \"2025-12-31\" | lastOn"
    })
    void a_wrong_field_of_a_decision_is_named(String field, String value, String named) {
        var id = cases.answered(posting);
        var form = cases.decision(id, "REMOVAL");
        form.put(field, JSON.readTree(value));

        var answer = cases.decider().post(cases.at(id) + "/decision", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    @Test
    void nobody_decides_before_he_is_named_and_only_somebody_of_the_bureau_is() {
        var id = cases.opened(posting);
        cases.act(house.as(posting.person()), id, "WAIVE").requireOk();

        assertThat(cases.decide(cases.decider(), id, "CRITICISM").status()).isEqualTo(403);
        assertThat(cases.name(id, house.person(Role.STREET)).at("/field")).isEqualTo("approver");
        assertThat(cases.name(id, posting.person()).status()).isEqualTo(403);
        assertThat(cases.name(id, house.person(Role.SENDING_UNIT)).code()).isEqualTo("recall.own-proposal");
    }

    @Test
    void a_page_that_is_no_more_true_is_told() {
        var id = cases.named(posting);
        var before = cases.version(id);
        cases.act(house.as(posting.person()), id, "ANSWER").requireOk();

        var late = cases.unit().post(cases.at(id) + "/acts", Map.of("act", "WITHDRAW", "version", before, "words", "不再提出"));

        assertThat(late.status()).isEqualTo(409);
    }

    private void signInAnew() {
        List<UUID> people = List.of(house.person(Role.SENDING_UNIT), house.person(Role.BUREAU), cases.leader());
        people.forEach(who -> house.as(who).signIn(house.accountOf(who), House.PASSWORD).requireOk());
    }
}
