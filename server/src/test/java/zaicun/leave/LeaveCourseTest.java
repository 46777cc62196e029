package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** A leave from asking to coming back, over HTTP. The clock stands at Monday 2026-11-23. */
@ZaicunTest
@Tag("external-database")
class LeaveCourseTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    private House house;
    private Browser member;
    private Browser leader;
    private Browser street;
    private Browser office;

    @BeforeEach
    void a_house() {
        house = houses.build();
        member = house.as(house.member(0, 0).person());
        leader = house.as(house.leader(0).person());
        street = house.as(Role.STREET);
        office = house.as(Role.HOST_OFFICE);
    }

    @Test
    void one_day_of_a_member_is_approved_by_the_leader() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");

        leave.decide(leader, "APPROVE", "同意").requireOk();

        var seen = leave.seenBy(member).requireOk();
        assertThat(seen.at("/procedure/clause")).isEqualTo("3.3");
        assertThat(seen.at("/procedure/state")).isEqualTo("APPROVED");
        assertThat(seen.at("/timeline/1/who")).isEqualTo(house.as(house.leader(0).person()).get("/api/session").at("/name"));
    }

    @Test
    void three_days_of_a_member_go_over_the_leader_to_the_street() {
        var leave = asked("2026-11-24 AM", "2026-11-26 PM");

        leave.decide(leader, "AGREE", "").requireOk();
        leave.decide(street, "APPROVE", "").requireOk();

        assertThat(leave.seenBy(member).at("/procedure/clause")).isEqualTo("3.4");
        assertThat(leave.seenBy(member).at("/procedure/stage")).isEqualTo("GRANTED");
    }

    @Test
    void four_days_of_a_leader_are_filed_with_two_organs_that_mark_them_read() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-27 PM");
        leave.decide(street, "AGREE", "").requireOk();
        leave.decide(office, "APPROVE", "").requireOk();
        var unit = house.as(Role.SENDING_UNIT);

        leave.post(unit, "read", Map.of()).requireOk();

        assertThat(unit.get("/api/leaves?list=copied").at("/rows/0/id")).isEqualTo(leave.id().toString());
        assertThat(leave.seenBy(leader).json().at("/procedure/filings")).hasSize(2);
        assertThat(leave.seenBy(leader).at("/procedure/filings/1/readAt")).isNotEmpty();
        assertThat(unit.get("/api/leaves/counts").at("/copied")).isEqualTo("0");
        assertThat(house.as(Role.HOST_ORGANISATION_DEPARTMENT).get("/api/leaves/counts").at("/copied")).isEqualTo("1");
    }

    @Test
    void what_was_sent_back_is_handed_in_again_on_a_route_reckoned_anew() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");
        leave.decide(leader, "SEND_BACK", "请写明去处").requireOk();

        leave.post(member, "resubmission", Asked.form(leave.id(), "2026-11-24 AM", "2026-11-25 PM")).requireOk();

        var seen = leave.seenBy(member);
        assertThat(seen.at("/procedure/clause")).isEqualTo("3.4");
        assertThat(seen.at("/procedure/steps/0/state")).isEqualTo("DONE");
        assertThat(seen.at("/openStep")).isEqualTo("2");
    }

    @Test
    void sending_back_asks_for_a_reason() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");

        var answer = leave.decide(leader, "SEND_BACK", " ");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("opinion");
    }

    @Test
    void a_refused_leave_gives_its_dates_free() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");
        leave.decide(leader, "REFUSE", "工作离不开").requireOk();

        var again = member.post("/api/leaves", Asked.form(Ids.next(), "2026-11-24 AM", "2026-11-24 PM"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(leave.seenBy(member).at("/procedure/state")).isEqualTo("REFUSED");
    }

    @Test
    void a_step_cannot_do_the_act_of_another() {
        var leave = asked("2026-11-24 AM", "2026-11-26 PM");

        var answer = leave.decide(leader, "APPROVE", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("approval.act");
    }

    @Test
    void the_second_of_two_deciders_hears_who_was_first() {
        var leave = asked("2026-11-24 AM", "2026-11-26 PM");
        leave.decide(leader, "AGREE", "").requireOk();
        var colleague = house.at(house.office(Organ.STREET));
        var seen = leave.seenBy(colleague);
        leave.decide(street, "APPROVE", "").requireOk();

        var late = leave.decide(colleague, "REFUSE", "不同意", seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.at("/detail")).contains("街道一党工委").contains("批准");
    }

    @Test
    void an_approved_leave_is_taken_back_before_it_begins_and_not_after() {
        var early = approvedByLeader("2026-11-26 AM", "2026-11-26 PM");
        var late = approvedByLeader("2026-11-24 PM", "2026-11-24 PM");
        early.post(member, "withdraw", Map.of("why", "不去了")).requireOk();
        clock.moveTo("2026-11-24T12:00");

        var refused = late.post(member, "withdraw", Map.of("why", ""));

        assertThat(refused.code()).isEqualTo("leave.begun");
        assertThat(early.seenBy(member).at("/procedure/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void urging_waits_for_half_an_hour() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");
        var soon = leave.post(member, "urge", Map.of());
        clock.forward(Duration.ofMinutes(30));

        var later = leave.post(member, "urge", Map.of());
        var again = leave.post(member, "urge", Map.of());

        assertThat(soon.code()).isEqualTo("approval.urged");
        assertThat(later.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("approval.urged");
    }

    @Test
    void coming_back_early_shortens_the_leave() {
        var leave = approvedByStreet("2026-11-24 AM", "2026-11-26 PM");
        clock.moveTo("2026-11-26T09:00");

        var village = house.as(Role.VILLAGE);
        leave.post(member, "return", Map.of("back", Asked.half("2026-11-26 AM"))).requireOk();
        leave.post(village, "return", Map.of("back", Asked.half("2026-11-26 AM"))).requireOk();

        assertThat(leave.seenBy(member).at("/what/to/date")).isEqualTo("2026-11-25");
        assertThat(leave.seenBy(member).at("/procedure/stage")).isEqualTo("RETURNED");
        assertThat(leave.post(village, "return", Map.of("back", Asked.half("2026-11-26 AM"))).status()).isEqualTo(409);
    }

    @Test
    void a_return_is_due_on_the_first_working_day_and_late_after_it() {
        var leave = approvedByLeader("2026-11-27 AM", "2026-11-27 PM");

        clock.moveTo("2026-11-30T18:00");
        var due = leave.seenBy(member);
        clock.moveTo("2026-12-01T08:00");
        var late = leave.seenBy(member);

        assertThat(due.at("/procedure/stage")).isEqualTo("RETURN_DUE");
        assertThat(late.at("/procedure/stage")).isEqualTo("RETURN_LATE");
    }

    @Test
    void a_correction_takes_force_only_by_a_new_decision() {
        var leave = approvedByLeader("2026-11-24 AM", "2026-11-24 PM");
        var id = Ids.next();
        leave.post(member, "correction", Asked.form(id, "2026-11-24 PM", "2026-11-25 AM")).requireOk();
        var before = leave.seenBy(member).at("/procedure/state");

        new Asked(house, id).decide(leader, "APPROVE", "").requireOk();

        assertThat(before).isEqualTo("APPROVED");
        assertThat(leave.seenBy(member).at("/procedure/state")).isEqualTo("REPLACED");
        assertThat(new Asked(house, id).seenBy(member).at("/procedure/state")).isEqualTo("APPROVED");
    }

    @Test
    void who_is_away_today_is_told_to_the_line() {
        approvedByLeader("2026-11-24 AM", "2026-11-24 PM");

        var seen = street.get("/api/leaves/away?on=2026-11-24");
        var month = street.get("/api/leaves/calendar?month=2026-11");
        var elsewhere = house.at(house.office(Organ.STREET, 1)).get("/api/leaves/away?on=2026-11-24");

        assertThat(seen.at("/away")).isEqualTo("1");
        assertThat(seen.at("/posted")).isEqualTo("3");
        assertThat(month.json().at("/days/23/people")).hasSize(1);
        assertThat(elsewhere.at("/away")).isEqualTo("0");
    }

    @Test
    void a_colleague_is_told_that_somebody_is_away_but_not_the_kind() {
        approvedByLeader("2026-11-24 AM", "2026-11-24 PM");

        var colleague = house.as(house.member(0, 1).person());
        var away = colleague.get("/api/leaves/away?on=2026-11-24");
        var month = colleague.get("/api/leaves/calendar?month=2026-11");
        var line = street.get("/api/leaves/away?on=2026-11-24");

        var kind = "/districts/0/streets/0/teams/0/people/0/kindTitle";
        assertThat(away.at(kind)).isEqualTo("请假");
        assertThat(month.at("/days/23/people/0/kindTitle")).isEqualTo("请假");
        assertThat(line.at(kind)).isEqualTo("事假");
    }

    @Test
    void nobody_outside_the_line_learns_of_a_leave_by_trying_its_return() {
        var leave = asked("2026-11-24 AM", "2026-11-24 PM");
        var form = Map.of("back", Asked.half("2026-11-24 AM"), "words", "");

        var street1 = leave.post(house.at(house.office(Organ.STREET, 1)), "return", form);
        var colleague = leave.post(house.as(house.member(0, 1).person()), "return", form);

        assertThat(street1.status()).isEqualTo(404);
        assertThat(colleague.status()).isEqualTo(403);
    }

    private Asked asked(String from, String to) {
        return Asked.by(house, house.member(0, 0).person(), from, to);
    }

    private Asked approvedByLeader(String from, String to) {
        var leave = asked(from, to);
        leave.decide(leader, "APPROVE", "").requireOk();
        return leave;
    }

    private Asked approvedByStreet(String from, String to) {
        var leave = asked(from, to);
        leave.decide(leader, "AGREE", "").requireOk();
        leave.decide(street, "APPROVE", "").requireOk();
        return leave;
    }
}
