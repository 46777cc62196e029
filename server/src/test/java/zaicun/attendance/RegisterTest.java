package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.attendance.Keeper.cell;
import static zaicun.attendance.Keeper.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

@ZaicunTest
class RegisterTest {

    private static final String THIS_WEEK = "2026-W48";
    private static final String LAST_WEEK = "2026-W47";
    private static final String MONDAY = "2026-11-16";
    private static final String FRIDAY = "2026-11-20";

    @Autowired
    private Houses houses;

    private House house;
    private Keeper keeper;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        keeper = new Keeper(house);
        member = house.member(0, 0).person();
    }

    @Test
    void a_usual_week_is_five_days_and_four_nights() {
        var page = keeper.week(LAST_WEEK);

        assertThat(planned(page, "DAY")).containsExactly(
                "VILLAGE", "VILLAGE", "VILLAGE", "VILLAGE", "VILLAGE", "REST", "REST");
        assertThat(planned(page, "NIGHT")).containsExactly(
                "VILLAGE", "VILLAGE", "VILLAGE", "VILLAGE", "AWAY", "AWAY", "AWAY");
    }

    @Test
    void one_act_confirms_the_week_of_the_whole_team() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var page = keeper.week(LAST_WEEK);
        assertThat(cells(page)).hasSize(3 * 7 * 2).allSatisfy(cell -> assertThat(cell.has("mark")).isTrue());
        assertThat(Keeper.row(page, member).at("/standing/state").asString()).isEqualTo("MET");
    }

    @Test
    void the_week_that_runs_is_confirmed_up_to_today() {
        keeper.confirm(THIS_WEEK, List.of()).requireOk();

        var marked = cells(keeper.week(THIS_WEEK)).filter(cell -> cell.has("mark")).map(cell -> cell.at("/date").asString());
        assertThat(marked).containsOnly("2026-11-23").hasSize(6);
    }

    @Test
    void the_same_act_sent_twice_writes_once() {
        var id = Ids.next();
        keeper.confirm(id, LAST_WEEK, List.of()).requireOk();
        var before = keeper.week(LAST_WEEK);

        keeper.confirm(id, LAST_WEEK, List.of(cell(member, MONDAY, "DAY", "AWAY"))).requireOk();

        assertThat(keeper.week(LAST_WEEK)).isEqualTo(before);
    }

    @Test
    void the_same_act_sent_at_the_same_moment_writes_once() throws Exception {
        var id = Ids.next();

        var answers = atOnce(() -> keeper.confirm(id, LAST_WEEK, List.of()), () -> keeper.confirm(id, LAST_WEEK, List.of()));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(cells(keeper.week(LAST_WEEK))).allSatisfy(cell -> assertThat(cell.at("/earlier")).isEmpty());
    }

    @Test
    void an_exception_is_written_in_place_of_the_plan() {
        keeper.confirm(LAST_WEEK, List.of(cell(member, MONDAY, "DAY", "AWAY"))).requireOk();

        var cell = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY");
        assertThat(cell.at("/mark/value").asString()).isEqualTo("AWAY");
        assertThat(cell.at("/mark/asPlanned").asBoolean()).isFalse();
    }

    @Test
    void a_plan_that_changed_since_it_was_seen_is_not_confirmed() {
        var seen = keeper.week(LAST_WEEK).at("/version").asString();
        keeper.mark(cell(member, MONDAY, "DAY", "AWAY")).requireOk();

        var answer = house.as(Role.VILLAGE).post("/api/register/confirm", Map.of(
                "id", Ids.next(), "village", house.village(0), "week", LAST_WEEK, "version", seen));

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void three_days_after_is_in_time_and_the_fourth_is_late() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var page = keeper.week(LAST_WEEK);
        assertThat(cell(page, member, FRIDAY, "DAY").at("/mark/late").asBoolean()).isFalse();
        assertThat(cell(page, member, "2026-11-19", "DAY").at("/mark/late").asBoolean()).isTrue();
    }

    @Test
    void a_correction_keeps_the_old_mark_and_says_who_and_why() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var cell = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY");

        keeper.mark(correction(cell, member, "TRIP", "当天在街道开会")).requireOk();

        var corrected = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY");
        assertThat(corrected.at("/mark/value").asString()).isEqualTo("TRIP");
        assertThat(corrected.at("/mark/reason").asString()).isEqualTo("当天在街道开会");
        assertThat(corrected.at("/earlier/0/value").asString()).isEqualTo("VILLAGE");
    }

    @Test
    void a_correction_without_a_reason_is_refused() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var cell = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY");

        var answer = keeper.mark(correction(cell, member, "TRIP", " "));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.clause()).isEqualTo("2.5");
    }

    @Test
    void of_two_corrections_at_once_one_wins() throws Exception {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var cell = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY");

        var answers = atOnce(
                () -> keeper.mark(correction(cell, member, "TRIP", "开会")),
                () -> keeper.mark(correction(cell, member, "AWAY", "未见到人")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY").at("/earlier")).hasSize(1);
    }

    @Test
    void a_cell_somebody_else_has_marked_meanwhile_is_not_overwritten() {
        keeper.mark(cell(member, MONDAY, "DAY", "VILLAGE")).requireOk();

        var answer = keeper.mark(cell(member, MONDAY, "DAY", "AWAY"));

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void a_day_that_has_not_begun_cannot_be_marked() {
        var answer = keeper.mark(cell(member, "2026-11-24", "DAY", "VILLAGE"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.clause()).isEqualTo("2.5");
    }

    @Test
    void a_date_that_does_not_exist_is_told_by_its_field() {
        var answer = keeper.mark(cell(member, "2026-02-31", "DAY", "VILLAGE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("date");
    }

    @Test
    void a_night_is_never_rest() {
        var answer = keeper.mark(cell(member, MONDAY, "NIGHT", "REST"));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void nobody_is_marked_outside_his_posting() {
        var short_stay = houses.post(
                house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 18)));

        var inside = keeper.mark(cell(short_stay.person(), "2026-11-18", "DAY", "VILLAGE"));
        var outside = keeper.mark(cell(short_stay.person(), "2026-11-19", "DAY", "VILLAGE"));

        assertThat(inside.status()).isEqualTo(200);
        assertThat(outside.status()).isEqualTo(422);
        assertThat(outside.clause()).isEqualTo("2.5");
    }

    @Test
    void a_posting_that_ends_in_the_week_ends_with_a_night_at_home() {
        var leaver = houses.post(
                house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 18)));

        var row = Keeper.row(keeper.week(LAST_WEEK), leaver.person());

        assertThat(row.at("/cells")).hasSize(6);
        assertThat(cell(keeper.week(LAST_WEEK), leaver.person(), "2026-11-17", "NIGHT").at("/planned").asString())
                .isEqualTo("VILLAGE");
        assertThat(cell(keeper.week(LAST_WEEK), leaver.person(), "2026-11-18", "NIGHT").at("/planned").asString())
                .isEqualTo("AWAY");
    }

    @Test
    void the_last_week_of_a_year_ends_in_the_new_one() {
        var page = keeper.week("2026-W53");

        assertThat(page.at("/days/0/date").asString()).isEqualTo("2026-12-28");
        assertThat(page.at("/days/6/date").asString()).isEqualTo("2027-01-03");
    }

    @Test
    void a_week_that_is_none_is_told_by_its_field() {
        var answer = house.as(Role.VILLAGE).get("/api/register/week?village=" + house.village(0) + "&week=2026-W60");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("week");
    }

    @Test
    void another_village_is_not_found() {
        var neighbour = house.at(house.office(Organ.VILLAGE, 1));

        var read = neighbour.get("/api/register/week?village=" + house.village(0) + "&week=" + LAST_WEEK);
        var written = neighbour.post("/api/register/marks", Map.of(
                "id", Ids.next(), "village", house.village(0), "marks", List.of(cell(member, MONDAY, "DAY", "AWAY"))));

        assertThat(read.status()).isEqualTo(404);
        assertThat(written.status()).isEqualTo(404);
    }

    @Test
    void the_street_reads_the_register_and_does_not_write_it() {
        var street = house.as(Role.STREET);

        var read = street.get("/api/register/week?village=" + house.village(0) + "&week=" + LAST_WEEK);
        var written = street.post("/api/register/marks", Map.of(
                "id", Ids.next(), "village", house.village(0), "marks", List.of(cell(member, MONDAY, "DAY", "AWAY"))));

        assertThat(read.status()).isEqualTo(200);
        assertThat(written.status()).isEqualTo(403);
    }

    @Test
    void a_unit_sees_its_own_people_only() {
        var other = house.at(house.office(Organ.SENDING_UNIT, 1));

        var foreign = other.get("/api/register/week?village=" + house.village(0) + "&week=" + LAST_WEEK);
        var own = other.get("/api/register/week?village=" + house.village(2) + "&week=" + LAST_WEEK);

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(own.json().at("/rows")).hasSize(3);
    }

    @Test
    void a_cadre_sees_his_own_week_and_answers_a_mark() {
        keeper.confirm(LAST_WEEK, List.of(cell(house.leader(0).person(), MONDAY, "DAY", "AWAY"))).requireOk();
        var cadre = house.as(Role.CADRE);
        var mine = cadre.get("/api/register/mine?week=" + LAST_WEEK).requireOk().json().at("/0");
        var mark = cell(mine, house.leader(0).person(), MONDAY, "DAY").at("/mark/id").asString();

        cadre.post("/api/register/answers", Map.of("id", Ids.next(), "mark", mark, "words", "上午在镇里送材料")).requireOk();

        assertThat(mine.at("/rows")).hasSize(1);
        assertThat(cell(keeper.week(LAST_WEEK), house.leader(0).person(), MONDAY, "DAY")
                        .at("/mark/answers/0/words").asString())
                .isEqualTo("上午在镇里送材料");
    }

    @Test
    void nobody_answers_a_mark_about_somebody_else() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var mark = cell(keeper.week(LAST_WEEK), member, MONDAY, "DAY").at("/mark/id").asString();

        var answer = house.as(Role.CADRE).post(
                "/api/register/answers", Map.of("id", Ids.next(), "mark", mark, "words", "不是这样"));

        assertThat(answer.status()).isEqualTo(404);
    }

    private List<String> planned(JsonNode page, String part) {
        return StreamSupport.stream(Keeper.row(page, member).at("/cells").spliterator(), false)
                .filter(cell -> cell.at("/part").asString().equals(part))
                .map(cell -> cell.at("/planned").asString())
                .toList();
    }

    private static Stream<JsonNode> cells(JsonNode page) {
        return StreamSupport.stream(page.at("/rows").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.at("/cells").spliterator(), false));
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
