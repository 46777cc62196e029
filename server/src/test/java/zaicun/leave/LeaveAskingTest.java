package zaicun.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** What can be asked, how long it counts, who decides it and who sees it. The clock stands at Monday 2026-11-23. */
@ZaicunTest
class LeaveAskingTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    private House house;
    private Browser member;

    @BeforeEach
    void a_house() {
        house = houses.build();
        member = house.as(house.member(0, 0).person());
    }

    @Test
    void the_preview_names_who_decides_and_why() {
        var seen = preview("2026-11-24 AM", "2026-11-27 PM");

        assertThat(seen.at("/answer/clause")).isEqualTo("3.5");
        assertThat(seen.at("/answer/days")).isEqualTo("4");
        assertThat(seen.at("/answer/route/0/addressee")).isEqualTo("街道一党工委");
        assertThat(seen.at("/answer/route/1/addressee")).isEqualTo("驻村工作办公室");
        assertThat(seen.at("/answer/route/1/why")).contains("3.5");
    }

    @Test
    void handing_in_twice_counts_once() {
        var form = Asked.form(Ids.next(), "2026-11-24 AM", "2026-11-24 PM");

        var first = member.post("/api/leaves", form).requireOk();
        var second = member.post("/api/leaves", form).requireOk();

        assertThat(second.at("/id")).isEqualTo(first.at("/id"));
        assertThat(member.get("/api/leaves?list=mine").at("/total")).isEqualTo("1");
    }

    @Test
    void a_phone_sends_the_same_entry_any_number_of_times() {
        var id = Ids.next();
        var payload = Asked.form(id, "2026-11-24 AM", "2026-11-24 PM");
        payload.remove("id");
        var entries = Map.of("entries", List.of(Map.of(
                "id", id, "kind", "leave", "payload", payload, "recordedAt", "2026-11-23T00:59:00Z")));

        var first = member.post("/api/outbox", entries).requireOk();
        var second = member.post("/api/outbox", entries).requireOk();

        assertThat(first.at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(second.at("/results/0/outcome")).isEqualTo("duplicate");
        assertThat(member.get("/api/leaves?list=mine").at("/total")).isEqualTo("1");
    }

    @Test
    void two_leaves_cannot_share_a_half_day() {
        Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");

        var answer = member.post("/api/leaves", Asked.form(Ids.next(), "2026-11-24 PM", "2026-11-25 PM"));

        assertThat(answer.code()).isEqualTo("leave.overlap");
    }

    @Test
    void a_weekend_is_nothing_to_ask() {
        var seen = preview("2026-11-28 AM", "2026-11-29 PM");

        assertThat(seen.at("/refusal/code")).isEqualTo("leave.nothing-to-ask");
    }

    @Test
    void leaves_with_a_weekend_between_count_together() {
        Asked.by(house, house.member(0, 0).person(), "2026-11-27 AM", "2026-11-27 PM");

        var seen = preview("2026-11-30 AM", "2026-11-30 PM");

        assertThat(seen.at("/answer/days")).isEqualTo("1");
        assertThat(seen.at("/answer/countedDays")).isEqualTo("2");
        assertThat(seen.at("/answer/adjacent/0/from/date")).isEqualTo("2026-11-27");
        assertThat(seen.at("/answer/clause")).isEqualTo("3.4");
    }

    @Test
    void an_extension_counts_with_what_it_extends_and_begins_right_behind() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        leave.decide(house.as(house.leader(0).person()), "APPROVE", "").requireOk();
        var id = Ids.next();

        var gap = leave.post(member, "extension", Asked.form(Ids.next(), "2026-11-26 AM", "2026-11-26 PM"));
        leave.post(member, "extension", Asked.form(id, "2026-11-25 AM", "2026-11-25 PM")).requireOk();

        var seen = new Asked(house, id).seenBy(member);
        assertThat(gap.at("/field")).isEqualTo("from");
        assertThat(seen.at("/what/countedDays")).isEqualTo("2");
        assertThat(seen.at("/extended")).isEqualTo(leave.id().toString());
    }

    @Test
    void past_days_need_a_report_first() {
        var bare = Asked.form(Ids.next(), "2026-11-20 AM", "2026-11-20 PM");
        var told = new TreeMap<>(bare);
        told.put("reportedFirst", Asked.reported("2026-11-20 AM"));

        var refused = member.post("/api/leaves", bare);
        var taken = member.post("/api/leaves", told);

        assertThat(refused.clause()).isEqualTo("3.6");
        assertThat(taken.status()).isEqualTo(200);
    }

    @Test
    void what_was_told_is_completed_within_three_working_days_or_marked_late() {
        var report = new TreeMap<>(Asked.reported("2026-11-20 AM"));
        var place = member.post("/api/leaves/reports", report).requireOk();
        var due = member.get("/api/leaves/reports");
        clock.moveTo("2026-11-26T09:00");
        var late = member.get("/api/leaves/reports");
        var id = Ids.next();

        member.post(
                        "/api/leaves/" + place.at("/district") + "/" + place.at("/id") + "/completion",
                        Asked.form(id, "2026-11-20 AM", "2026-11-20 PM"))
                .requireOk();

        assertThat(due.at("/0/dueOn")).isEqualTo("2026-11-25");
        assertThat(due.at("/0/late")).isEqualTo("false");
        assertThat(late.at("/0/late")).isEqualTo("true");
        assertThat(new Asked(house, id).seenBy(member).at("/report/late")).isEqualTo("true");
        assertThat(member.get("/api/leaves/reports").json()).isEmpty();
    }

    @Test
    void a_leader_on_leave_is_passed_over() {
        Asked.by(house, house.leader(0).person(), "2026-11-23 AM", "2026-11-23 PM").decide(house.as(Role.STREET), "APPROVE", "");

        var seen = preview("2026-11-24 AM", "2026-11-24 PM");

        assertThat(seen.at("/answer/clause")).isEqualTo("3.3");
        assertThat(seen.at("/answer/route/0/organ")).isEqualTo("STREET");
        assertThat(seen.at("/answer/passedOver/0/organ")).isEqualTo("TEAM_LEADER");
    }

    @Test
    void a_stand_in_acts_for_a_leader_on_leave() {
        Asked.by(house, house.leader(0).person(), "2026-11-23 AM", "2026-11-23 PM").decide(house.as(Role.STREET), "APPROVE", "");
        var standIn = house.member(0, 1).person();
        nameStandIn(standIn.toString());
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");

        leave.decide(house.as(standIn), "APPROVE", "").requireOk();

        assertThat(leave.seenBy(member).at("/procedure/state")).isEqualTo("APPROVED");
        assertThat(house.as(standIn).get("/api/leaves?list=decided").at("/total")).isEqualTo("1");
    }

    @Test
    void a_stand_in_does_not_decide_his_own() {
        Asked.by(house, house.leader(0).person(), "2026-11-23 AM", "2026-11-23 PM").decide(house.as(Role.STREET), "APPROVE", "");
        nameStandIn(house.member(0, 0).person().toString());

        var seen = preview("2026-11-24 AM", "2026-11-24 PM");

        assertThat(seen.at("/answer/route/0/organ")).isEqualTo("STREET");
    }

    @Test
    void a_leader_hands_his_open_step_to_the_stand_in() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        var leader = house.as(house.leader(0).person());
        var none = leave.post(leader, "transfer", Map.of());
        nameStandIn(house.member(0, 1).person().toString());

        leave.post(leader, "transfer", Map.of()).requireOk();

        assertThat(none.code()).isEqualTo("leave.no-stand-in");
        assertThat(leave.decide(leader, "APPROVE", "").status()).isEqualTo(403);
        assertThat(leave.decide(house.as(house.member(0, 1).person()), "APPROVE", "").status()).isEqualTo(200);
    }

    @Test
    void others_do_not_see_it() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");

        assertThat(leave.seenBy(house.as(Role.STREET)).status()).isEqualTo(200);
        assertThat(leave.seenBy(house.as(Role.SENDING_UNIT)).status()).isEqualTo(200);
        assertThat(leave.seenBy(house.at(house.office(Organ.STREET, 1))).status()).isEqualTo(404);
        assertThat(leave.seenBy(house.at(house.office(Organ.SENDING_UNIT, 1))).status()).isEqualTo(404);
        assertThat(leave.seenBy(house.as(house.member(0, 1).person())).status()).isEqualTo(404);
        assertThat(leave.seenBy(house.as(Role.HELPER)).status()).isEqualTo(403);
    }

    @Test
    void another_street_cannot_decide() {
        var leave = Asked.by(house, house.leader(0).person(), "2026-11-24 AM", "2026-11-24 PM");
        var seen = leave.seenBy(house.as(Role.STREET));

        var other = leave.decide(house.at(house.office(Organ.STREET, 1)), "APPROVE", "", seen);
        var own = leave.decide(house.as(house.leader(0).person()), "APPROVE", "", seen);

        assertThat(other.status()).isEqualTo(404);
        assertThat(own.code()).isEqualTo("approval.own");
    }

    private void nameStandIn(String person) {
        house.as(house.leader(0).person())
                .post(
                        "/api/teams/" + house.district() + "/" + house.team(0).id() + "/stand-ins",
                        Map.of("person", person, "from", "2026-11-23", "to", "2026-11-30"))
                .requireOk();
    }

    private Answer preview(String from, String to) {
        return member.post("/api/leaves/preview", Asked.form(Ids.next(), from, to)).requireOk();
    }
}
