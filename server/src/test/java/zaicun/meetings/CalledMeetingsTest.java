package zaicun.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** Meetings of first secretaries: called, answered, confirmed; the trip of whoever was away follows by itself (4.1). */
@ZaicunTest
class CalledMeetingsTest {

    private static final String DAY = "2026-11-23";

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private House house;
    private Browser street;
    private UUID leader;
    private UUID meeting;

    @BeforeEach
    void a_house() {
        house = houses.build();
        street = house.as(Role.STREET);
        leader = house.leader(0).person();
        meeting = Ids.next();
    }

    @Test
    void whoever_attended_and_was_away_gets_the_trip_and_loses_it_when_that_was_wrong() {
        call(street, form()).requireOk();

        var confirmed = confirm(street, 0, leader).requireOk();

        assertThat(confirmed.at("/guests/0/outcome")).isEqualTo("已带入公务外出");
        assertThat(trips().at("/0/purpose")).isEqualTo("第一书记月度例会");
        assertThat(trips().at("/0/caller")).isEqualTo("街道一党工委");
        assertThat(presence()).isEqualTo("TRIP");

        confirm(street, 1).requireOk();

        assertThat(trips().at("/0/state")).isEqualTo("已取消");
        assertThat(presence()).isEqualTo("VILLAGE");
        assertThat(seenBy(street).at("/guests/0/attended")).isEqualTo("false");
    }

    @Test
    void an_own_trip_of_the_day_stands_and_the_answer_says_so() {
        reportTrip("到区里对接项目");
        call(street, form()).requireOk();

        var confirmed = confirm(street, 0, leader).requireOk();

        assertThat(confirmed.at("/guests/0/attended")).isEqualTo("true");
        assertThat(confirmed.at("/guests/0/outcome")).isEqualTo("当天已有报告的外出，不另记");
        assertThat(trips().json()).hasSize(1);
    }

    @Test
    void a_trip_that_the_person_corrected_himself_is_left_alone() {
        call(street, form()).requireOk();
        confirm(street, 0, leader).requireOk();
        var trip = new TreeMap<String, Object>(trip("上午开会，下午跑项目"));
        trip.put("replaces", trips().at("/0/id"));
        trip.put("reason", "补写下午的事");
        house.as(leader).post("/api/trips", trip).requireOk();

        confirm(street, 1).requireOk();

        assertThat(trips().at("/0/state")).isEqualTo("有效");
    }

    @Test
    void somebody_on_leave_all_day_cannot_be_confirmed() {
        var away = Ids.next();
        house.as(leader).post("/api/leaves", Map.of(
                "id", away, "kind", "personal", "from", Map.of("date", DAY, "half", "AM"), "to",
                Map.of("date", DAY, "half", "PM"), "reason", "家中有事", "destination", "", "phone", "", "standsIn", "")).requireOk();
        var path = "/api/leaves/" + house.district() + "/" + away;
        var leave = street.get(path).json();
        street.post(path + "/decisions", Map.of(
                "step", leave.at("/openStep").asInt(), "version", leave.at("/version").asInt(), "act", "APPROVE", "opinion", ""))
                .requireOk();
        call(street, form()).requireOk();

        var refused = confirm(street, 0, leader);

        assertThat(refused.code()).isEqualTo("meeting.on-leave");
        assertThat(refused.clause()).isEqualTo("4.1");
        assertThat(seenBy(street).at("/state")).isEqualTo("CALLED");
        assertThat(trips().json()).isEmpty();
    }

    @Test
    void a_meeting_held_in_his_own_village_takes_nobody_away() {
        var form = form();
        form.put("hostVillage", house.village(0));
        call(street, form).requireOk();

        assertThat(confirm(street, 0, leader).at("/guests/0/outcome")).isEqualTo("在驻点村召开，不算外出");
        assertThat(trips().json()).isEmpty();
    }

    @Test
    void a_signed_month_of_the_register_takes_no_trip_any_more() {
        new Keeper(house).keep(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 31));
        house.as(Role.VILLAGE).post("/api/months/moves", Map.of(
                "village", house.village(0), "month", "2026-10", "move", "SIGN")).requireOk();
        var form = form();
        form.put("from", "2026-10-20");
        form.put("to", "2026-10-20");
        call(street, form).requireOk();

        assertThat(confirm(street, 0, leader).at("/guests/0/outcome")).startsWith("该月考勤已签字或上报");
        assertThat(house.as(leader).get("/api/trips/mine?from=2026-10-01&to=2026-10-31").json()).isEmpty();
    }

    @Test
    void a_meeting_called_off_takes_every_trip_back() {
        call(street, form()).requireOk();
        confirm(street, 0, leader).requireOk();

        street.post(path() + "/cancel", Map.of("why", "改为视频会议")).requireOk();

        assertThat(trips().at("/0/state")).isEqualTo("已取消");
        assertThat(confirm(street, 2, leader).code()).isEqualTo("called.move");
    }

    @Test
    void the_invited_are_told_and_answer_if_they_like() {
        call(street, form()).requireOk();
        assertThat(told(leader)).contains("called.invited");

        house.as(leader).post(path() + "/answer", Map.of("coming", false, "words", "到村核查")).requireOk();

        assertThat(seenBy(street).at("/guests/0/answer")).isEqualTo("NOT_COMING");
        assertThat(house.as(house.leader(1).person()).post(path() + "/answer", Map.of("coming", true)).status()).isEqualTo(404);
        assertThat(confirm(street, 0, leader).status()).isEqualTo(200);
    }

    @Test
    void nobody_is_confirmed_before_the_day() {
        var form = form();
        form.put("from", "2026-11-24");
        form.put("to", "2026-11-24");
        call(street, form).requireOk();

        assertThat(confirm(street, 0, leader).code()).isEqualTo("called.too-soon");
        clock.moveTo("2026-11-24T09:00");
        assertThat(confirm(street, 0, leader).status()).isEqualTo(200);
    }

    @Test
    void of_two_who_confirm_at_once_one_wins_and_one_trip_follows() throws Exception {
        call(street, form()).requireOk();
        var colleague = house.at(house.office(Organ.STREET));
        var barrier = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> {
                barrier.await();
                return confirm(street, 0, leader).status();
            };
            Callable<Integer> other = () -> {
                barrier.await();
                return confirm(colleague, 0, leader).status();
            };
            var answers = List.of(threads.submit(one), threads.submit(other));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(trips().json()).hasSize(1);
    }

    @Test
    void a_unit_calls_the_first_secretaries_of_the_area_that_it_leads_and_no_others() {
        var unit = house.as(Role.SENDING_UNIT);
        var stranger = house.leader(1).person();
        var form = form();
        form.put("kind", "AREA");
        form.put("people", List.of(leader, stranger));

        assertThat(call(unit, form).at("/field")).isEqualTo("people");
        house.as(Role.HOST_OFFICE).put("/api/called-meetings/areas/" + Ids.next(), Map.of(
                "name", "第一片区", "leadUnit", house.office(Organ.SENDING_UNIT).id(), "villages",
                List.of(house.village(0), house.village(2)))).requireOk();

        assertThat(call(unit, form).status()).isEqualTo(204);
        assertThat(confirm(unit, 0, leader, stranger).at("/attended")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"STREET, AREA", "SENDING_UNIT, STREET", "SENDING_UNIT, PROGRESS", "BUREAU, STREET", "HOST_OFFICE, AREA"})
    void each_organ_calls_its_own_kinds_only(Role role, String kind) {
        var form = form();
        form.put("kind", kind);

        var refused = call(house.as(role), form);

        assertThat(refused.code()).isEqualTo("called.kind");
        assertThat(refused.clause()).isEqualTo("4.1");
    }

    @Test
    void the_invited_sees_himself_superiors_their_own_and_others_nothing() {
        var office = house.as(Role.HOST_OFFICE);
        var form = form();
        form.put("kind", "PROGRESS");
        form.put("people", List.of(leader, house.leader(1).person()));
        call(office, form).requireOk();

        assertThat(seenBy(office).json().at("/guests")).hasSize(2);
        assertThat(seenBy(house.as(leader)).json().at("/guests")).hasSize(1);
        assertThat(seenBy(house.as(Role.SENDING_UNIT)).json().at("/guests")).hasSize(1);
        assertThat(seenBy(street).json().at("/guests")).hasSize(1);
        assertThat(seenBy(street).json().at("/moves")).isEmpty();
        assertThat(seenBy(house.as(house.member(0, 0).person())).status()).isEqualTo(404);
        assertThat(street.post(path() + "/cancel", Map.of("why", "不是我召集的")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"kind, OTHER, kind", "kind, '', kind", "title, '', title", "to, 2026-11-22, to", "nights, 3, nights", "from, , from"})
    void wrong_input_names_its_field(String field, String value, String named) {
        var form = form();
        form.put(field, value);

        var answer = call(street, form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    private TreeMap<String, Object> form() {
        return new TreeMap<>(Map.of(
                "district", house.district().code(), "kind", "STREET", "title", "第一书记月度例会", "place", "街道三楼会议室", "from", DAY, "to",
                DAY, "people", List.of(leader)));
    }

    private Answer call(Browser by, Map<String, Object> form) {
        return by.put("/api/called-meetings/" + meeting, form);
    }

    private Answer confirm(Browser by, int version, UUID... attended) {
        return by.post(path() + "/confirm", Map.of("version", version, "attended", List.of(attended), "summary", "通报进度"));
    }

    private String path() {
        return "/api/called-meetings/" + house.district() + "/" + meeting;
    }

    private Answer seenBy(Browser browser) {
        return browser.get(path());
    }

    private Answer trips() {
        return house.as(leader).get("/api/trips/mine?from=2026-11-01&to=2026-11-30");
    }

    private String presence() {
        var page = new Keeper(house).week("2026-W48");
        return Keeper.cell(page, leader, DAY, "DAY").at("/planned").asString();
    }

    private Map<String, Object> trip(String purpose) {
        return Map.of("id", Ids.next(), "person", leader, "kind", "PROJECTS", "from", DAY, "to", DAY, "purpose", purpose);
    }

    private void reportTrip(String purpose) {
        house.as(leader).post("/api/trips", trip(purpose)).requireOk();
    }

    private List<String> told(UUID person) {
        return database.sql("select kind from notice where person = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }
}
