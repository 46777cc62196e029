package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.leave.telling.ReturnMessages;

/** Who is told what in the course of a leave. The clock stands at Monday 2026-11-23. */
@ZaicunTest
class LeaveMessagesTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReturnMessages returns;

    private House house;
    private Browser leader;
    private Browser member;
    private Browser street;

    @BeforeEach
    void build() {
        house = houses.build();
        leader = house.as(house.leader(0).person());
        member = house.as(house.member(0, 0).person());
        street = house.as(Role.STREET);
    }

    @Test
    void whoever_has_the_turn_is_told_and_the_applicant_hears_the_end() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-25 PM");
        assertThat(Told.news(leader)).containsExactly("leave.turn");
        assertThat(Told.latest(leader).at("/text").asString()).contains("11月24日上午至11月25日下午").contains("请您同意");
        assertThat(Told.latest(leader).at("/clause").asString()).isEqualTo("3.4");

        leave.decide(leader, "AGREE", "").requireOk();
        assertThat(Told.news(leader)).isEmpty();
        assertThat(Told.news(street)).containsExactly("leave.turn");
        assertThat(Told.kinds(member)).isEmpty();

        leave.decide(street, "APPROVE", "").requireOk();
        assertThat(Told.news(street)).isEmpty();
        assertThat(Told.news(member)).containsExactly("leave.approved");
        assertThat(Told.latest(member).at("/link").asString()).isEqualTo("/leave/" + house.district() + "/" + leave.id());
    }

    @Test
    void organs_that_get_a_copy_are_told_when_it_is_filed_and_not_before() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-27 PM");
        leave.decide(street, "AGREE", "").requireOk();
        assertThat(Told.kinds(house.as(Role.SENDING_UNIT))).isEmpty();

        leave.decide(house.as(Role.HOST_OFFICE), "APPROVE", "").requireOk();

        assertThat(Told.news(house.as(Role.SENDING_UNIT))).containsExactly("leave.filed");
        assertThat(Told.news(house.as(Role.HOST_ORGANISATION_DEPARTMENT))).containsExactly("leave.filed");

        leave.post(leader, "withdraw", Map.of("why", "行程取消")).requireOk();

        assertThat(Told.kinds(house.as(Role.SENDING_UNIT))).containsExactly("leave.withdrawn");
    }

    @Test
    void sent_back_and_handed_in_again_each_is_told_to_the_other_side() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-24 PM");
        leave.decide(street, "SEND_BACK", "请写明去处").requireOk();
        assertThat(Told.news(street)).isEmpty();
        assertThat(Told.news(leader)).containsExactly("leave.sent-back");

        leave.post(leader, "resubmission", Asked.form(leave.id(), "2026-11-24 AM", "2026-11-25 PM")).requireOk();
        assertThat(Told.news(leader)).isEmpty();
        assertThat(Told.news(street)).containsExactly("leave.turn");

        leave.decide(street, "REFUSE", "工作离不开").requireOk();
        assertThat(Told.kinds(leader)).containsExactly("leave.refused");
    }

    @Test
    void urging_makes_the_same_message_new_again() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-24 PM");
        street.post("/api/notices/read", Map.of()).requireOk();
        clock.forward(Duration.ofMinutes(31));

        leave.post(leader, "urge", Map.of()).requireOk();

        assertThat(Told.news(street)).containsExactly("leave.turn");
        assertThat(Told.kinds(street)).hasSize(1);
        assertThat(Told.latest(street).at("/text").asString()).contains("催办");
    }

    @Test
    void a_withdrawn_request_waits_for_nobody() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-24 PM");

        leave.post(leader, "withdraw", Map.of()).requireOk();

        assertThat(Told.news(street)).isEmpty();
    }

    @Test
    void the_stand_in_is_told_when_the_step_is_handed_to_him() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        var standIn = house.member(0, 1).person();
        leader.post("/api/teams/" + house.district() + "/" + house.team(0).id() + "/stand-ins",
                Map.of("person", standIn, "from", "2026-11-23", "to", "2026-11-30")).requireOk();

        leave.post(leader, "transfer", Map.of()).requireOk();

        assertThat(Told.news(leader)).isEmpty();
        assertThat(Told.news(house.as(standIn))).containsExactly("leave.turn");
    }

    @Test
    void a_return_is_called_for_once_told_to_the_village_and_ended_by_its_word() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-24 PM");
        leave.decide(street, "APPROVE", "").requireOk();
        leader.post("/api/notices/read", Map.of()).requireOk();
        clock.moveTo("2026-11-24T07:30");
        returns.remind();
        assertThat(Told.news(leader)).isEmpty();

        clock.moveTo("2026-11-25T07:30");
        returns.remind();
        returns.remind();
        assertThat(Told.news(leader)).containsExactly("leave.return-due");
        assertThat(Told.latest(leader).at("/text").asString()).contains("11月25日前");

        clock.moveTo("2026-11-25T09:00");
        leave.post(leader, "return", Map.of("back", Asked.half("2026-11-25 AM"), "words", "")).requireOk();
        assertThat(Told.news(leader)).isEmpty();
        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("leave.return-told");

        leave.post(house.as(Role.VILLAGE), "return", Map.of("back", Asked.half("2026-11-25 AM"), "words", "")).requireOk();
        assertThat(Told.news(house.as(Role.VILLAGE))).isEmpty();
        assertThat(Told.news(leader)).containsExactly("leave.returned");
    }

    @Test
    void a_return_that_was_told_is_not_called_for() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-23 AM", "2026-11-23 AM");
        leave.decide(street, "APPROVE", "").requireOk();
        clock.moveTo("2026-11-23T13:00");
        leave.post(leader, "return", Map.of("back", Asked.half("2026-11-23 PM"), "words", "")).requireOk();
        leader.post("/api/notices/read", Map.of()).requireOk();

        clock.moveTo("2026-11-24T07:30");
        returns.remind();

        assertThat(Told.news(leader)).isEmpty();
    }
}
