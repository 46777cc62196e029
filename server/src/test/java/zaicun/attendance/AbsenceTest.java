package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.leave.LateReturn;

@ZaicunTest
@Tag("external-database")
class AbsenceTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private House house;
    private UUID cadre;

    @BeforeEach
    void build() {
        house = houses.build();
        cadre = house.leader(0).person();
    }

    @Test
    void a_person_asks_the_cadre_answers_and_a_person_finds() {
        var id = ask(Role.VILLAGE);
        move(Role.CADRE, id, "ANSWER").requireOk();
        move(Role.STREET, id, "FIND_NO_CAUSE").requireOk();
        move(Role.STREET, id, "TALK").requireOk();

        var seen = mine();

        assertThat(seen.at("/0/state").asString()).isEqualTo("TALKED");
        assertThat(seen.at("/0/events").valueStream().map(event -> event.at("/move").asString()))
                .containsExactly("ASK", "ANSWER", "FIND_NO_CAUSE", "TALK");
    }

    @Test
    void nobody_is_found_without_cause_before_he_was_heard() {
        var id = ask(Role.VILLAGE);

        var early = move(Role.STREET, id, "FIND_NO_CAUSE");
        clock.moveTo("2026-11-27T09:00");
        house.as(Role.STREET).signIn(house.accountOf(house.person(Role.STREET)), House.PASSWORD);
        var late = move(Role.STREET, id, "FIND_NO_CAUSE");

        assertThat(early.code()).isEqualTo("absence.not-heard");
        assertThat(early.clause()).isEqualTo("2.7");
        assertThat(late.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ASK, ASKED", "ANSWER, ANSWERED", "ANSWER>ANSWER, ANSWERED", "FIND_CAUSE, WITH_CAUSE",
        "ANSWER>FIND_CAUSE, WITH_CAUSE", "ANSWER>FIND_NO_CAUSE, WITHOUT_CAUSE",
        "ANSWER>FIND_NO_CAUSE>TALK, TALKED", "ANSWER>FIND_NO_CAUSE>REVISE, WITH_CAUSE",
        "ANSWER>FIND_NO_CAUSE>TALK>REVISE, WITH_CAUSE", "WITHDRAW, WITHDRAWN", "ANSWER>WITHDRAW, WITHDRAWN"
    })
    void what_follows_a_question(String way, String state) {
        var id = ask(Role.VILLAGE);

        for (var move : way.equals("ASK") ? new String[0] : way.split(">")) {
            move(roleFor(move), id, move).requireOk();
        }

        var from = house.as(Role.STREET).get("/api/absences").requireOk().json();
        assertThat(from.at("/rows/0/state").asString()).isEqualTo(state);
        assertThat(illegalFrom(state)).allSatisfy(move -> {
            var answer = move(roleFor(move), id, move);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.clause()).isEqualTo("2.7");
        });
    }

    @Test
    void the_village_asks_and_does_not_find() {
        var id = ask(Role.VILLAGE);
        move(Role.CADRE, id, "ANSWER").requireOk();

        assertThat(move(Role.VILLAGE, id, "FIND_NO_CAUSE").status()).isEqualTo(403);
    }

    @Test
    void nobody_answers_for_somebody_else() {
        var id = ask(Role.VILLAGE);

        var colleague = house.as(house.member(0, 0).person()).post("/api/absences/moves", form(id, "ANSWER"));

        assertThat(colleague.status()).isIn(403, 404);
    }

    @Test
    void another_street_finds_no_such_question() {
        var id = ask(Role.VILLAGE);

        var other = house.at(house.office(Organ.STREET, 1));

        assertThat(other.get("/api/absences").requireOk().at("/total")).isEqualTo("0");
        assertThat(other.post("/api/absences/moves", form(id, "FIND_CAUSE")).status()).isEqualTo(404);
    }

    @Test
    void a_late_return_is_shown_to_the_person_first_and_his_word_goes_with_it_to_the_line() {
        suggest();

        assertThat(line(Role.VILLAGE).at("/total").asInt()).isZero();
        assertThat(move(Role.VILLAGE, suggested(), "ASK").status()).isEqualTo(404);
        assertThat(mine().at("/0/state").asString()).isEqualTo("SUGGESTED");
        assertThat(mine().at("/0/moves").valueStream().map(JsonNode::asString)).containsExactly("ANSWER");
        assertThat(mine().at("/0/answerDue").asString()).isEqualTo("2026-11-26");
        assertThat(Told.news(house.as(Role.CADRE))).containsExactly("absence.suggest");
        assertThat(Told.kinds(house.as(Role.VILLAGE))).isEmpty();

        move(Role.CADRE, suggested(), "ANSWER").requireOk();

        assertThat(line(Role.VILLAGE).at("/rows/0/state").asString()).isEqualTo("ANSWERED");
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("absence.answer");
    }

    @Test
    void a_suggestion_reaches_the_line_when_the_time_to_explain_is_over() {
        suggest();

        clock.moveTo("2026-11-26T09:00");
        var onTheDay = line(Role.VILLAGE);
        clock.moveTo("2026-11-27T09:00");
        var after = line(Role.VILLAGE);

        assertThat(onTheDay.at("/total").asInt()).isZero();
        assertThat(after.at("/rows/0/state").asString()).isEqualTo("SUGGESTED");
        assertThat(after.at("/rows/0/moves").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("ASK", "WITHDRAW");
        move(Role.VILLAGE, suggested(), "ASK").requireOk();
    }

    @Test
    void the_same_late_return_suggests_once() {
        var late = new LateReturn(house.district(), cadre, Ids.next(), Span.of(day("2026-11-19"), day("2026-11-20")));

        events.publishEvent(late);
        events.publishEvent(late);

        assertThat(mine()).hasSize(1);
    }

    @Test
    void the_list_comes_page_by_page_and_is_narrowed_by_state_name_and_one_question() {
        var first = ask(Role.VILLAGE);
        clock.forward(Duration.ofMinutes(1));
        var second = ask(Role.VILLAGE);
        move(Role.STREET, second, "FIND_CAUSE").requireOk();
        var name = mine().at("/0/personName").asString();

        assertThat(ids("size=1&page=1")).containsExactly(second.toString());
        assertThat(ids("size=1&page=2")).containsExactly(first.toString());
        assertThat(ids("state=OPEN")).containsExactly(first.toString());
        assertThat(ids("state=WITH_CAUSE")).containsExactly(second.toString());
        assertThat(ids("id=" + first)).containsExactly(first.toString());
        assertThat(ids("text=" + URLEncoder.encode(name, StandardCharsets.UTF_8))).hasSize(2);
        assertThat(ids("text=nobody")).isEmpty();
        assertThat(house.as(Role.STREET).get("/api/absences?state=GONE").at("/field")).isEqualTo("state");
        assertThat(house.as(Role.STREET).get("/api/absences?page=0").at("/field")).isEqualTo("page");
    }

    @Test
    void the_sending_line_reads_the_questions_about_its_people_and_no_others() {
        var id = ask(Role.VILLAGE);

        assertThat(line(Role.BUREAU).at("/rows/0/id").asString()).isEqualTo(id.toString());
        assertThat(line(Role.SENDING_UNIT).at("/total").asInt()).isEqualTo(1);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get("/api/absences").at("/total")).isEqualTo("0");
    }

    private void suggest() {
        events.publishEvent(new LateReturn(
                house.district(), cadre, Ids.next(), Span.of(day("2026-11-19"), day("2026-11-20"))));
    }

    private UUID suggested() {
        return UUID.fromString(mine().at("/0/id").asString());
    }

    private JsonNode line(Role role) {
        return house.as(role).get("/api/absences").requireOk().json();
    }

    private List<String> ids(String asked) {
        return house.as(Role.STREET).get("/api/absences?" + asked).requireOk().json().at("/rows").valueStream()
                .map(row -> row.at("/id").asString())
                .toList();
    }

    @Test
    void days_to_come_are_not_asked_about() {
        var answer = house.as(Role.VILLAGE).post("/api/absences", Map.of(
                "id", Ids.next(), "person", cadre, "from", "2026-11-23", "to", "2026-11-25", "words", "未见到人"));

        assertThat(answer.code()).isEqualTo("absence.future");
    }

    private UUID ask(Role role) {
        var id = Ids.next();
        house.as(role).post("/api/absences", Map.of(
                        "id", id, "person", cadre, "from", "2026-11-19", "to", "2026-11-20", "words", "两天未见到人"))
                .requireOk();
        return id;
    }

    private JsonNode mine() {
        return house.as(Role.CADRE).get("/api/absences/mine").requireOk().json();
    }

    private Answer move(Role role, UUID id, String move) {
        return house.as(role).post("/api/absences/moves", form(id, move));
    }

    private Map<String, Object> form(UUID id, String move) {
        var form = new HashMap<String, Object>(
                Map.of("village", house.village(0), "id", id, "move", move, "words", "情况说明"));
        if (move.equals("TALK")) {
            form.put("measure", "TALK");
        }
        return form;
    }

    private static Role roleFor(String move) {
        return switch (move) {
            case "ANSWER" -> Role.CADRE;
            case "ASK", "WITHDRAW" -> Role.VILLAGE;
            default -> Role.STREET;
        };
    }

    private static List<String> illegalFrom(String state) {
        return switch (state) {
            case "ASKED", "ANSWERED" -> List.of("ASK", "TALK", "REVISE");
            case "WITHOUT_CAUSE" -> List.of("ASK", "ANSWER", "FIND_CAUSE", "FIND_NO_CAUSE", "WITHDRAW");
            case "TALKED" -> List.of("ASK", "ANSWER", "FIND_CAUSE", "FIND_NO_CAUSE", "WITHDRAW", "TALK");
            default -> List.of("ASK", "ANSWER", "FIND_CAUSE", "FIND_NO_CAUSE", "TALK", "REVISE", "WITHDRAW");
        };
    }

    private static java.time.LocalDate day(String written) {
        return java.time.LocalDate.parse(written);
    }
}
