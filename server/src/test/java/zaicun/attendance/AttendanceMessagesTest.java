package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

/** Who is told what of months, questions and borrowings. */
@ZaicunTest
@Tag("external-database")
class AttendanceMessagesTest {

    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @Test
    void a_month_is_told_to_whoever_has_the_next_turn() {
        new Keeper(house).keep(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        move(Role.VILLAGE, "SIGN");
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("month.signed");

        move(Role.STREET, "SEND_BACK");
        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("month.sent-back");
        assertThat(Told.latest(house.as(Role.VILLAGE)).at("/link").asString()).isEqualTo("/months/2026-10/" + house.village(0));

        move(Role.VILLAGE, "SIGN");
        move(Role.STREET, "CONFIRM");
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("month.confirmed");
        assertThat(Told.news(house.as(Role.HOST_OFFICE))).containsExactly("month.sent-up");
        assertThat(Told.news(house.as(Role.BUREAU))).containsExactly("month.sent-up");

        house.as(Role.BUREAU).post("/api/months/acknowledgements", Map.of("village", house.village(0), "month", "2026-10"))
                .requireOk();
        assertThat(Told.news(house.as(Role.BUREAU))).isEmpty();
        assertThat(Told.latest(house.as(Role.STREET)).at("/text").asString()).contains("派出区乡村振兴局已签收");

        move(Role.HOST_OFFICE, "REOPEN");
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("month.reopened");
        assertThat(Told.news(house.as(Role.SENDING_UNIT))).containsExactly("month.taken-down");
    }

    @Test
    void a_signature_taken_back_waits_for_nobody() {
        new Keeper(house).keep(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        move(Role.VILLAGE, "SIGN");

        move(Role.VILLAGE, "TAKE_BACK");

        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
    }

    @Test
    void a_question_is_told_to_the_person_his_answer_to_the_line_and_the_end_to_both() {
        var id = Ids.next();
        house.as(Role.VILLAGE).post("/api/absences", Map.of(
                        "id", id, "person", house.leader(0).person(), "from", "2026-11-19", "to", "2026-11-20", "words", "两天未见到人"))
                .requireOk();
        assertThat(Told.news(house.as(Role.CADRE))).containsExactly("absence.ask");
        assertThat(Told.latest(house.as(Role.CADRE)).at("/text").asString()).contains("11月19日至11月20日");

        question(Role.CADRE, id, "ANSWER");
        assertThat(Told.news(house.as(Role.CADRE))).isEmpty();
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("absence.answer");
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("absence.answer");

        question(Role.STREET, id, "FIND_CAUSE");
        assertThat(Told.news(house.as(Role.CADRE))).containsExactly("absence.find_cause");
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("absence.find_cause");
        assertThat(Told.news(house.as(Role.STREET))).isEmpty();
    }

    @Test
    void a_borrowing_is_told_to_the_unit_and_to_the_person() {
        var first = Ids.next();
        house.as(Role.VILLAGE).post("/api/borrowings", borrowing(first)).requireOk();

        assertThat(Told.news(house.as(Role.SENDING_UNIT))).containsExactly("borrowing.recorded");
        assertThat(Told.news(house.as(Role.CADRE))).containsExactly("borrowing.recorded");
        assertThat(Told.kinds(house.as(Role.VILLAGE))).isEmpty();
        assertThat(Told.latest(house.as(Role.CADRE)).at("/clause").asString()).isEqualTo("2.4");
    }

    private Map<String, Object> borrowing(UUID id) {
        return Map.of(
                "id", id, "person", house.leader(0).person(), "borrower", "区教育局办公室", "task", "材料起草", "from", "2026-11-18");
    }

    private void move(Role role, String move) {
        house.as(role).post("/api/months/moves", Map.of(
                        "village", house.village(0), "month", "2026-10", "move", move, "words", "核对无误"))
                .requireOk();
    }

    private void question(Role role, UUID id, String move) {
        house.as(role).post("/api/absences/moves", Map.of(
                        "village", house.village(0), "id", id, "move", move, "words", "情况说明"))
                .requireOk();
    }
}
