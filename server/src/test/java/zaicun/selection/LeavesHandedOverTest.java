package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.leave.Asked;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** Leaves in the hands of somebody who leaves: those that wait for him, and his own (1.6, 3.3). */
@ZaicunTest
class LeavesHandedOverTest {

    @Autowired
    private Houses houses;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private House house;
    private Candidates candidates;
    private Posting leader;

    @BeforeEach
    void build() {
        house = houses.build();
        candidates = new Candidates(house);
        leader = house.leader(0);
    }

    @Test
    void what_waits_for_a_leader_who_leaves_is_agreed_by_his_successor_and_goes_on() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-12-07 AM", "2026-12-08 PM");
        var successor = successorOfLeader();
        clock.moveTo("2026-12-02T09:00");
        var gives = anew(leader.person());

        var item = only(gives);
        pass(gives, item).requireOk();

        var takes = anew(successor);
        assertThat(item.at("/kind")).isEqualTo("leave-waiting");
        assertThat(item.at("/text")).contains("12月7日").doesNotContain("事假");
        assertThat(gives.get(handover()).json().at("/open")).isEmpty();
        assertThat(leave.seenBy(gives).status()).isEqualTo(403);
        leave.decide(takes, "AGREE", "").requireOk();
        leave.decide(anew(house.person(Role.STREET)), "APPROVE", "").requireOk();
        assertThat(leave.seenBy(takes).text()).contains("交接移交", "→ 周海涛");
    }

    @Test
    void the_successor_is_told_that_a_leave_waits_for_him() {
        Asked.by(house, house.member(0, 0).person(), "2026-12-07 AM", "2026-12-07 PM");
        var successor = successorOfLeader();
        clock.moveTo("2026-12-02T09:00");
        pass(anew(leader.person()), only(anew(leader.person()))).requireOk();

        assertThat(anew(successor).get("/api/notices").text()).contains("因原审批人离任转由您办理");
    }

    @Test
    void where_nobody_follows_a_short_leave_is_decided_by_the_street() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        candidates.agreedChange(leader.id(), "END");
        var gives = house.as(leader.person());

        var village = pass(gives, only(gives));
        settle(gives, only(gives)).requireOk();

        assertThat(village.clause()).isEqualTo("3.3");
        leave.decide(house.as(Role.STREET), "APPROVE", "").requireOk();
        assertThat(leave.seenBy(house.as(Role.STREET)).at("/procedure/state")).isEqualTo("APPROVED");
    }

    @Test
    void where_nobody_follows_a_longer_leave_goes_on_to_the_next_step_of_its_route() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-26 PM");
        candidates.agreedChange(leader.id(), "END");
        var gives = house.as(leader.person());

        settle(gives, only(gives)).requireOk();

        var seen = leave.seenBy(house.as(Role.STREET));
        assertThat(seen.at("/procedure/steps/0/state")).isEqualTo("PASSED_OVER");
        assertThat(seen.at("/procedure/steps/1/state")).isEqualTo("OPEN");
        leave.decide(house.as(Role.STREET), "APPROVE", "").requireOk();
    }

    @Test
    void his_own_undecided_leave_passes_to_nobody_and_is_taken_back() {
        var member = house.member(0, 0);
        var leave = Asked.by(house, member.person(), "2026-11-24 AM", "2026-11-24 PM");
        candidates.agreedChange(member.id(), "END");
        leader = member;
        var gives = house.as(member.person());
        var item = only(gives);

        assertThat(item.at("/canPass")).isEqualTo("false");
        assertThat(pass(gives, item).clause()).isEqualTo("1.6");
        settle(gives, item).requireOk();

        assertThat(leave.seenBy(gives).at("/procedure/state")).isEqualTo("WITHDRAWN");
        assertThat(house.as(house.leader(0).person()).get("/api/leaves/counts").at("/toDecide")).isEqualTo("0");
    }

    @Test
    void the_unit_takes_it_back_for_somebody_who_cannot_and_he_is_told() {
        var member = house.member(0, 0);
        var leave = Asked.by(house, member.person(), "2026-11-24 AM", "2026-11-24 PM");
        candidates.agreedChange(member.id(), "END");
        leader = member;

        settle(candidates.unit(), only(candidates.unit())).requireOk();

        assertThat(leave.seenBy(house.as(member.person())).at("/procedure/state")).isEqualTo("WITHDRAWN");
        assertThat(house.as(member.person()).get("/api/notices").text()).contains("已撤回");
    }

    @Test
    void what_was_decided_meanwhile_is_no_open_item_any_more() {
        var leave = Asked.by(house, house.member(0, 0).person(), "2026-11-24 AM", "2026-11-24 PM");
        candidates.agreedChange(leader.id(), "END");
        var gives = house.as(leader.person());
        var item = only(gives);
        leave.decide(gives, "APPROVE", "").requireOk();

        assertThat(settle(gives, item).status()).isEqualTo(409);
        assertThat(leave.seenBy(gives).at("/procedure/state")).isEqualTo("APPROVED");
    }

    private UUID successorOfLeader() {
        candidates.agreedChange(leader.id(), "REPLACE");
        var form = new HashMap<>(candidates.form(leader.post().name(), candidates.candidate()));
        form.put("replaces", leader.id());
        var nomination = candidates.filed(form);
        return database.sql(
                        """
                        select p.person from nomination n join posting p on p.district = n.district and p.id = n.posting
                         where n.id = :id
                        """)
                .param("id", nomination)
                .query(UUID.class)
                .single();
    }

    private Browser anew(UUID person) {
        var browser = house.anybody();
        browser.signIn(house.accountOf(person), House.PASSWORD).requireOk();
        return browser;
    }

    private String handover() {
        var id = database.sql("select id from handover where posting = :posting")
                .param("posting", leader.id())
                .query(UUID.class)
                .single();
        return "/api/selection/handovers/" + house.district() + "/" + id;
    }

    private record Item(JsonNode node) {
        String at(String path) {
            return node.at(path).asString();
        }
    }

    /** The one open item of the handover. */
    private Item only(Browser gives) {
        var open = gives.get(handover()).requireOk().json().at("/open");
        assertThat(open).hasSize(1);
        return new Item(open.get(0));
    }

    private Answer pass(Browser gives, Item item) {
        return deal(gives, item, "PASSED", "请尽快批复");
    }

    private Answer settle(Browser gives, Item item) {
        return deal(gives, item, "SETTLED", "无接任人");
    }

    private Answer deal(Browser gives, Item item, String outcome, String words) {
        return gives.post(
                handover() + "/items",
                Map.of("kind", item.at("/kind"), "item", item.at("/id"), "outcome", outcome, "words", words));
    }
}
