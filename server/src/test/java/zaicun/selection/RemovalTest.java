package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.recall.Cases;
import zaicun.roster.Posting;
import zaicun.roster.Roster;

/** A recall that removes somebody (10.2) ends the posting, opens the handover and the replacement, and leaves a vacancy. */
@ZaicunTest
class RemovalTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 25);

    @Autowired
    Houses houses;

    @Autowired
    Roster roster;

    @Autowired
    TestClock clock;

    House house;
    Candidates candidates;
    Cases cases;

    @BeforeEach
    void build() {
        house = houses.build();
        candidates = new Candidates(house);
        cases = new Cases(house);
    }

    @Test
    void the_posting_ends_on_the_day_decided_and_is_handed_over() {
        var posting = house.member(0, 0);
        removed(posting);

        assertThat(lastOf(posting)).isEqualTo(LAST);
        var own = house.as(posting.person()).get("/api/selection/mine").requireOk();
        assertThat(own.at("/handovers/0/dueOn")).isEqualTo("2026-12-02");
        assertThat(own.at("/changes/0/groundTitle")).isEqualTo("召回");
    }

    @Test
    void the_replacement_waits_for_the_successor_and_is_done_with_his_filing() {
        var posting = house.member(0, 0);
        var id = removed(posting);
        var change = change(candidates.unit());
        assertThat(change.at("/kind").asString()).isEqualTo("REPLACE");
        assertThat(change.at("/state").asString()).isEqualTo("AGREED");
        assertThat(change.at("/may").toString()).doesNotContain("WITHDRAW");

        var form = candidates.member();
        form.put("replaces", posting.id());
        candidates.filed(form);

        assertThat(change(candidates.unit()).at("/state").asString()).isEqualTo("DONE");
        assertThat(lastOf(posting)).isEqualTo(LAST);
        var result = cases.seen(cases.unit(), id).at("/result/replacement");
        assertThat(result.at("/successors/0").asString()).contains("周海涛", "已备案");
        assertThat(result.at("/handover").asString()).isNotEmpty();
    }

    @Test
    void the_unit_cannot_take_back_what_a_recall_opened() {
        removed(house.member(0, 0));
        var change = change(candidates.unit());

        var answer = candidates.unit().post(
                "/api/selection/changes/" + house.district() + "/" + change.at("/id").asString() + "/withdrawal",
                Map.of("version", change.at("/version").asInt(), "words", "不再换人"));

        assertThat(answer.code()).isEqualTo("change.by-recall");
        assertThat(answer.clause()).isEqualTo("10.2");
    }

    @Test
    void a_change_that_is_under_way_gives_way_to_the_recall() {
        var posting = house.member(0, 0);
        var reported = Ids.next();
        candidates.change(reported, posting.id(), "END").requireOk();
        removed(posting);

        var states = candidates.unit().get("/api/selection/changes").requireOk().json().valueStream()
                .map(change -> change.at("/state").asString() + change.at("/groundTitle").asString())
                .toList();
        assertThat(states).containsExactlyInAnyOrder("WITHDRAWN身体原因", "AGREED召回");
        assertThat(candidates.reviewChange(Role.BUREAU, reported, "AGREE", 1).clause()).isEqualTo("1.6");
    }

    @Test
    void a_replacement_that_was_agreed_before_goes_on() {
        var posting = house.member(0, 0);
        var id = candidates.agreedChange(posting.id(), "REPLACE");
        removed(posting);

        var change = change(candidates.unit());
        assertThat(change.at("/id").asString()).isEqualTo(id.toString());
        assertThat(change.at("/endedOn").asString()).isEqualTo(LAST.toString());
        assertThat(lastOf(posting)).isEqualTo(LAST);
    }

    @Test
    void a_leader_who_is_removed_leaves_a_vacancy_on_the_boards() {
        var posting = house.leader(0);
        removed(posting);
        clock.moveTo("2026-11-26T08:00");

        for (var role : List.of(Role.STREET, Role.BUREAU, Role.SENDING_UNIT)) {
            assertThat(states(anew(house.person(role)), "1.1")).as(role.name()).contains("AT_RISK");
        }
    }

    @Test
    void after_the_last_day_nothing_is_owed_by_whoever_was_removed() {
        var posting = house.member(0, 0);
        removed(posting);
        clock.moveTo("2026-12-01T09:00");

        var village = anew(house.person(Role.VILLAGE));
        var before = village.get(week("2026-W48")).requireOk().text();
        var after = village.get(week("2026-W49")).requireOk().text();
        var own = anew(posting.person());

        assertThat(before).contains(posting.person().toString());
        assertThat(after).contains(house.member(0, 1).person().toString()).doesNotContain(posting.person().toString());
        assertThat(own.get("/api/standings/mine").status()).isEqualTo(403);
        assertThat(own.get("/api/recalls/mine").requireOk().json()).hasSize(1);
    }

    private String week(String week) {
        return "/api/register/week?village=" + house.village(0) + "&week=" + week;
    }

    private UUID removed(Posting posting) {
        var id = cases.answered(posting);
        cases.decide(cases.decider(), id, "CRITICISM", "REMOVAL").requireOk();
        return id;
    }

    /** The only one there is. */
    private static JsonNode change(Browser browser) {
        return browser.get("/api/selection/changes").requireOk().json().at("/0");
    }

    private static List<String> states(Browser browser, String clause) {
        return browser.get("/api/standings?size=50&clause=" + clause).requireOk().json().findValuesAsString("state");
    }

    private LocalDate lastOf(Posting posting) {
        return roster.posting(house.district(), posting.id()).orElseThrow().span().last();
    }

    private Browser anew(UUID person) {
        var browser = house.anybody();
        browser.signIn(house.accountOf(person), House.PASSWORD).requireOk();
        return browser;
    }
}
