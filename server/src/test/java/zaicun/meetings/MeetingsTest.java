package zaicun.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** The team's meeting of all its members: recorded, counted, corrected, taken back (4.2). */
@ZaicunTest
@Tag("external-database")
class MeetingsTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private House house;

    @BeforeEach
    void a_house() {
        house = houses.build();
        house.as(Role.BUREAU).get("/api/standings").requireOk();
    }

    @Test
    void a_meeting_of_all_meets_the_weeks_duty_and_shows_in_its_trace() {
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("OPEN");
        var meeting = new Minuted(house, "2026-11-23");

        meeting.sentByLeader().requireOk();

        var standing = Minuted.standing(house, "2026-11-23");
        assertThat(standing.at("/state")).isEqualTo("MET");
        assertThat(standing.at("/counted/0/id")).isEqualTo(meeting.id().toString());
        assertThat(meeting.seenBy(house.as(Role.STREET)).at("/counts")).isEqualTo("true");
    }

    @Test
    void without_somebody_in_place_it_is_recorded_but_does_not_count() {
        var meeting = new Minuted(house, "2026-11-23").attendedBy(house.leader(0).person(), house.member(0, 0).person());

        meeting.sentByLeader().requireOk();

        var seen = meeting.seenBy(house.as(Role.CADRE));
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("OPEN");
        assertThat(seen.at("/counts")).isEqualTo("false");
        assertThat(seen.at("/why")).isEqualTo("当天在岗的人没有到齐");
        assertThat(seen.at("/people/2/absence")).isEqualTo("缺席");
    }

    @Test
    void leave_approved_afterwards_excuses_and_the_meeting_counts_at_once() {
        var away = house.member(0, 1).person();
        var meeting = new Minuted(house, "2026-11-23").attendedBy(house.leader(0).person(), house.member(0, 0).person());
        meeting.sentByLeader().requireOk();

        grantLeave(away, "2026-11-23 AM", "2026-11-23 PM");

        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("MET");
        assertThat(meeting.seenBy(house.as(Role.STREET)).at("/people/2/absence")).isEqualTo("请假");
    }

    @Test
    void a_trip_excuses_and_taken_back_it_excuses_no_more() {
        var away = house.member(0, 1).person();
        var meeting = new Minuted(house, "2026-11-23").attendedBy(house.leader(0).person(), house.member(0, 0).person());
        meeting.sentByLeader().requireOk();
        var trip = Ids.next();
        report(away, trip, Map.of());
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("MET");

        report(away, Ids.next(), Map.of("replaces", trip, "reason", "会议取消", "cancelled", true));

        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("OPEN");
    }

    @Test
    void somebody_on_leave_all_day_cannot_be_marked_present_but_for_half_a_day_he_can() {
        grantLeave(house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        grantLeave(house.member(0, 1).person(), "2026-11-24 AM", "2026-11-24 AM");
        clock.moveTo("2026-11-24T18:00");

        var refused = new Minuted(house, "2026-11-24").sentByLeader();
        var taken = new Minuted(house, "2026-11-24")
                .attendedBy(house.leader(0).person(), house.member(0, 1).person())
                .sentByLeader();

        assertThat(refused.code()).isEqualTo("meeting.on-leave");
        assertThat(refused.clause()).isEqualTo("4.2");
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void the_agenda_knows_who_is_there_what_is_due_and_what_is_open() {
        grantLeave(house.member(0, 1).person(), "2026-11-24 AM", "2026-11-25 PM");
        var meeting = new Minuted(house, "2026-11-20");
        var task = meeting.giving(house.member(0, 0).person(), "核对防返贫监测名单", "2026-11-27");
        meeting.sentByLeader().requireOk();

        var agenda = house.as(Role.CADRE).get("/api/meetings/agenda?on=2026-11-24").requireOk();

        assertThat(agenda.at("/people/0/presence")).isEqualTo("IN_PLACE");
        assertThat(agenda.at("/people/2/presence")).isEqualTo("ON_LEAVE");
        assertThat(agenda.at("/owed")).isEqualTo("true");
        assertThat(agenda.at("/tasks/0/id")).isEqualTo(task.toString());
        assertThat(agenda.json().at("/due").findValuesAsString("clause")).contains("2.2", "7.7");
        assertThat(agenda.at("/held")).isEmpty();
    }

    @Test
    void of_two_who_write_the_same_weeks_minutes_at_once_one_wins_and_the_other_is_told() throws Exception {
        var barrier = new CyclicBarrier(2);
        var leader = house.as(house.leader(0).person());
        var member = house.as(house.member(0, 0).person());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> {
                barrier.await();
                return new Minuted(house, "2026-11-23").sentBy(leader).status();
            };
            Callable<Integer> other = () -> {
                barrier.await();
                return new Minuted(house, "2026-11-23").sentBy(member).status();
            };
            var answers = List.of(threads.submit(one), threads.submit(other));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void a_second_meeting_of_a_week_is_asked_about_and_then_taken() {
        clock.moveTo("2026-11-25T09:00");
        new Minuted(house, "2026-11-23").sentByLeader().requireOk();

        var asked = new Minuted(house, "2026-11-25").sentByLeader();
        var taken = new Minuted(house, "2026-11-25").with("another", true).sentByLeader();

        assertThat(asked.code()).isEqualTo("meeting.week-taken");
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void a_correction_keeps_the_old_version_and_an_older_one_is_told_to_be_so() {
        var first = new Minuted(house, "2026-11-23").attendedBy(house.leader(0).person(), house.member(0, 0).person());
        first.sentByLeader().requireOk();
        var correction = first.corrected("漏记一人")
                .attendedBy(house.leader(0).person(), house.member(0, 0).person(), house.member(0, 1).person());
        correction.sentByLeader().requireOk();

        var late = first.corrected("再改一次").sentByLeader();
        var seen = first.seenBy(house.as(Role.CADRE));

        assertThat(late.status()).isEqualTo(409);
        assertThat(seen.at("/counts")).isEqualTo("true");
        assertThat(seen.at("/versions/1/title")).isEqualTo("更正");
        assertThat(seen.at("/versions/1/reason")).isEqualTo("漏记一人");
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("MET");
    }

    @Test
    void a_meeting_taken_back_stays_readable_counts_no_more_and_drops_its_tasks() {
        var meeting = new Minuted(house, "2026-11-23");
        meeting.giving(house.member(0, 0).person(), "核对名单", "2026-11-27");
        meeting.sentByLeader().requireOk();

        house.as(Role.CADRE).post(meeting.path() + "/retract", Map.of("why", "日期登记错了")).requireOk();

        var seen = meeting.seenBy(house.as(Role.BUREAU));
        assertThat(seen.at("/retracted")).isEqualTo("true");
        assertThat(seen.at("/tasks/0/state")).isEqualTo("DROPPED");
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("OPEN");
        assertThat(house.as(Role.CADRE).post(meeting.path() + "/retract", Map.of("why", "再撤一次")).status()).isEqualTo(409);
    }

    @Test
    void the_same_id_again_records_nothing_twice() {
        var meeting = new Minuted(house, "2026-11-23");
        var entry = Map.of("entries", List.of(Map.of(
                "id", meeting.id(), "kind", "meeting", "recordedAt", "2026-11-23T00:30:00Z", "payload", meeting.form())));
        var phone = house.as(Role.CADRE);

        var first = phone.post("/api/outbox", entry).requireOk();
        var again = phone.post("/api/outbox", entry).requireOk();

        assertThat(first.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(again.at("/results/0/outcome")).isEqualTo("duplicate");
        assertThat(phone.get("/api/meetings").at("/total")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2026-11-24, on",
        "on, 2026-02-31, on",
        "minutes, , minutes",
        "attended, '', attended",
        "team, , team",
    })
    void wrong_input_names_its_field(String field, String value, String named) {
        var answer = new Minuted(house, "2026-11-23").with(field, value).sentByLeader();

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    @Test
    void somebody_of_another_team_or_chairing_from_outside_is_refused() {
        var stranger = house.leader(1).person();

        var written = new Minuted(house, "2026-11-23").sentBy(house.as(stranger));
        var attended = new Minuted(house, "2026-11-23").attendedBy(house.leader(0).person(), stranger).sentByLeader();
        var chaired = new Minuted(house, "2026-11-23").with("chair", stranger).sentByLeader();

        assertThat(written.status()).isEqualTo(404);
        assertThat(attended.at("/field")).isEqualTo("attended");
        assertThat(chaired.at("/field")).isEqualTo("chair");
    }

    @Test
    void minutes_are_seen_up_both_lines_and_by_nobody_else() {
        var meeting = new Minuted(house, "2026-11-23");
        meeting.sentByLeader().requireOk();

        for (var role : List.of(
                Role.CADRE, Role.VILLAGE, Role.STREET, Role.HOST_OFFICE, Role.BUREAU, Role.SENDING_UNIT, Role.CITY_OFFICE)) {
            assertThat(meeting.seenBy(house.as(role)).status()).as(role.title()).isEqualTo(200);
            assertThat(house.as(role).get("/api/meetings").at("/total")).as(role.title()).isEqualTo("1");
        }
        for (var office : List.of(house.office(Organ.STREET, 1), house.office(Organ.SENDING_UNIT, 1))) {
            assertThat(meeting.seenBy(house.at(office)).status()).as(office.name()).isEqualTo(404);
            assertThat(house.at(office).get("/api/meetings").at("/total")).isEqualTo("0");
        }
        assertThat(meeting.seenBy(house.as(house.leader(1).person())).status()).isEqualTo(404);
    }

    @Test
    void a_member_who_neither_wrote_nor_chaired_cannot_correct() {
        var meeting = new Minuted(house, "2026-11-23");
        meeting.sentByLeader().requireOk();

        var answer = meeting.corrected("改一处").sentBy(house.as(house.member(0, 1).person()));

        assertThat(answer.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-W53", // Thursday of the last week of 2026, which ends in 2027
        "2027-01-03, 2026-W53", // Sunday of the same week
        "2027-01-04, 2027-W01",
    })
    void a_week_over_the_turn_of_the_year_is_one_week(String on, String week) {
        clock.moveTo("2027-01-05T09:00");

        new Minuted(house, on).sentByLeader().requireOk();

        var standing = house.at(house.office(Organ.BUREAU))
                .get("/api/standings/" + house.district() + "/4.2/" + house.team(0).id() + "/" + week)
                .requireOk();
        assertThat(standing.at("/state")).isEqualTo("MET");
        assertThat(standing.at("/counted/0/on")).isEqualTo(on);
    }

    @Test
    void exactly_two_in_place_owe_a_meeting_and_one_alone_does_not() {
        houses.end(house.member(0, 1), LocalDate.of(2026, 11, 22));
        assertThat(Minuted.standing(house, "2026-11-23").at("/owed")).isEqualTo("1");
        new Minuted(house, "2026-11-23")
                .attendedBy(house.leader(0).person(), house.member(0, 0).person())
                .sentByLeader()
                .requireOk();
        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("MET");

        houses.end(house.member(0, 0), LocalDate.of(2026, 11, 22));

        assertThat(Minuted.standing(house, "2026-11-23").at("/state")).isEqualTo("NOT_OWED");
    }

    @Test
    void what_was_recorded_cannot_be_changed_in_the_table() {
        new Minuted(house, "2026-11-23").sentByLeader().requireOk();

        assertThatThrownBy(() -> database.sql("update meeting set summary = '改'").update())
                .rootCause()
                .hasMessageContaining("meeting");
    }

    private void report(UUID person, UUID id, Map<String, Object> more) {
        var trip = new TreeMap<String, Object>(Map.of(
                "id", id, "person", person, "kind", "MEETING", "from", "2026-11-23", "to", "2026-11-23", "purpose", "到区里开会"));
        trip.putAll(more);
        house.as(Role.VILLAGE).post("/api/trips", trip).requireOk();
    }

    private void grantLeave(UUID person, String from, String to) {
        var id = Ids.next();
        house.as(person).post("/api/leaves", Map.of(
                "id", id, "kind", "personal", "from", half(from), "to", half(to), "reason", "家中有事", "destination", "",
                "phone", "", "standsIn", "")).requireOk();
        decide(id, house.as(house.leader(0).person()));
        decide(id, house.as(Role.STREET));
    }

    /** Whoever the next step waits for; the leader may grant alone what is short. */
    private void decide(UUID id, zaicun.house.Browser by) {
        var path = "/api/leaves/" + house.district() + "/" + id;
        Answer leave = by.get(path);
        for (var act : List.of("AGREE", "APPROVE")) {
            if (leave.json().at("/may").toString().contains(act)) {
                by.post(path + "/decisions", Map.of(
                        "step", leave.json().at("/openStep").asInt(), "version", leave.json().at("/version").asInt(),
                        "act", act, "opinion", "")).requireOk();
            }
        }
    }

    private static Map<String, String> half(String text) {
        return Map.of("date", text.substring(0, 10), "half", text.substring(11));
    }
}
