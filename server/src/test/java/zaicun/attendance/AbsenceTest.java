package zaicun.attendance;

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
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;
import zaicun.leave.LateReturn;

@ZaicunTest
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
        assertThat(from.at("/0/state").asString()).isEqualTo(state);
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

        assertThat(other.get("/api/absences").requireOk().json()).isEmpty();
        assertThat(other.post("/api/absences/moves", form(id, "FIND_CAUSE")).status()).isEqualTo(404);
    }

    @Test
    void a_late_return_only_suggests_and_the_cadre_does_not_see_it() {
        events.publishEvent(new LateReturn(
                house.district(), cadre, Ids.next(), Span.of(day("2026-11-19"), day("2026-11-20"))));

        var line = house.as(Role.VILLAGE).get("/api/absences").requireOk().json();

        assertThat(line.at("/0/state").asString()).isEqualTo("SUGGESTED");
        assertThat(line.at("/0/moves").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("ASK", "WITHDRAW");
        assertThat(mine()).isEmpty();
    }

    @Test
    void the_same_late_return_suggests_once() {
        var late = new LateReturn(house.district(), cadre, Ids.next(), Span.of(day("2026-11-19"), day("2026-11-20")));

        events.publishEvent(late);
        events.publishEvent(late);

        assertThat(house.as(Role.VILLAGE).get("/api/absences").requireOk().json()).hasSize(1);
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
