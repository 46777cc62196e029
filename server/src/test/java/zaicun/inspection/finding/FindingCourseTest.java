package zaicun.inspection.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.Told;
import zaicun.house.ZaicunTest;
import zaicun.inspection.Inspected;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** From the arrival to the re-check that closes what was found. */
@ZaicunTest
@Tag("external-database")
class FindingCourseTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    House house;
    Inspected inspected;
    UUID stop;

    @BeforeEach
    void an_unannounced_inspection_of_village_0() {
        house = houses.build();
        inspected = new Inspected(house);
        stop = inspected.stop(inspected.drawn("UNANNOUNCED"));
    }

    @Test
    void the_page_says_who_should_be_there_and_why_somebody_need_not() {
        house.as(Role.CADRE)
                .post("/api/trips", Map.of(
                        "id", Ids.next(), "person", house.leader(0).person(), "kind", "MEETING", "from", "2026-11-23",
                        "to", "2026-11-23", "purpose", "推进会", "caller", "街道"))
                .requireOk();

        var lines = lines(inspected.sheet(inspected.first(), stop).requireOk().json());

        assertThat(lines).filteredOn(line -> line.at("/subject").asString().equals("ON_POST"))
                .extracting(line -> line.at("/text").asString())
                .hasSize(3)
                .anyMatch(text -> text.startsWith("公务外出已报告：参加会议：推进会"))
                .anyMatch(text -> text.equals("今天是工作日，没有请假、公务外出和抽借记录，应在村"));
        assertThat(lines).extracting(line -> line.at("/subject").asString())
                .contains("REGISTER", "WORK_LOG", "MINUTES", "PLAN", "MONITORING");
    }

    @Test
    void the_record_waits_for_the_arrival_stands_beside_what_was_told_and_is_kept_once() {
        var sheet = inspected.sheet(inspected.first(), stop).requireOk().at("/sheet/id");
        var id = Ids.next();

        var early = Inspected.send(inspected.first(), id, "inspection-record", inspected.record(stop, sheet));
        inspected.arrive(inspected.first(), stop).requireOk();
        var kept = Inspected.send(inspected.first(), id, "inspection-record", inspected.record(stop, sheet));
        var again = Inspected.send(inspected.first(), id, "inspection-record", inspected.record(stop, sheet));

        assertThat(early.at("/results/0/problem/code")).isEqualTo("inspection.not-arrived");
        assertThat(Stream.of(kept, again).map(Inspected::outcome)).containsExactly("accepted", "duplicate");
        var seen = house.as(Role.CADRE).get("/api/inspections/visits/" + house.district() + "/" + stop).requireOk();
        assertThat(seen.at("/records/0/lines/1/found")).isEqualTo("DIFFERENT");
        assertThat(seen.at("/records/0/lines/1/words")).isEqualTo("人不在村");
        assertThat(seen.at("/records/0/lines/2/found")).isEqualTo("NOT_LOOKED");
    }

    @Test
    void a_record_is_corrected_by_a_new_one_of_the_same_hand_and_both_stay() {
        var sheet = inspected.sheet(inspected.first(), stop).requireOk().at("/sheet/id");
        inspected.arrive(inspected.first(), stop).requireOk();
        var id = Ids.next();
        Inspected.send(inspected.first(), id, "inspection-record", inspected.record(stop, sheet)).requireOk();
        var correction = inspected.record(stop, sheet);
        correction.put("replaces", id);

        var byOther = Inspected.send(inspected.second(), "inspection-record", correction);
        var byOwn = Inspected.send(inspected.first(), "inspection-record", correction);
        var twice = Inspected.send(inspected.first(), "inspection-record", correction);

        assertThat(Stream.of(byOther, byOwn, twice).map(Inspected::outcome)).containsExactly("refused", "accepted", "refused");
        var seen = house.as(Role.VILLAGE).get("/api/inspections/visits/" + house.district() + "/" + stop).requireOk();
        assertThat(seen.json().at("/records")).hasSize(2);
        assertThat(seen.at("/records/0/corrected")).isEqualTo("true");
    }

    @Test
    void an_arrival_outside_the_period_or_by_somebody_not_drawn_is_refused() {
        var byStranger = inspected.arrive(house.as(Role.INSPECTOR), stop);
        var ahead = Map.of("id", Ids.next(), "kind", "inspection-arrival", "payload",
                Map.of("district", house.district().code(), "stop", stop), "recordedAt", "2026-12-01T01:00:00Z");
        var late = inspected.first().post("/api/outbox", Map.of("entries", List.of(ahead)));

        assertThat(Inspected.outcome(byStranger)).isEqualTo("refused");
        assertThat(late.at("/results/0/outcome")).isEqualTo("refused");
    }

    @Test
    void a_finding_without_clause_is_refused_under_8_2_and_one_of_no_known_clause_in_its_field() {
        inspected.arrive(inspected.first(), stop).requireOk();
        var without = inspected.finding(stop);
        without.remove("clause");
        var unknown = inspected.finding(stop);
        unknown.put("clause", "2.99");

        var refused = Inspected.send(inspected.first(), "finding", without);
        var wrong = Inspected.send(inspected.first(), "finding", unknown);

        assertThat(refused.at("/results/0/problem/code")).isEqualTo("finding.clause");
        assertThat(refused.at("/results/0/problem/clause")).isEqualTo("8.2");
        assertThat(wrong.at("/results/0/problem/field")).isEqualTo("clause");
    }

    @Test
    void a_script_in_a_finding_is_words_and_nothing_else() {
        inspected.arrive(inspected.first(), stop).requireOk();
        var form = inspected.finding(stop);
        form.put("words", "<script>alert(1)</script>");

        var finding = inspected.found(stop, form);

        assertThat(inspected.finding(house.as(Role.CADRE), finding).requireOk().at("/row/words"))
                .isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void what_concerns_one_person_is_seen_by_him_his_leader_and_the_line_and_by_no_colleague() {
        inspected.arrive(inspected.first(), stop).requireOk();
        var form = inspected.finding(stop);
        form.put("person", house.member(0, 0).person());
        form.put("answer", "去街道送材料");
        var finding = inspected.found(stop, form);

        assertThat(statusFor(house.member(0, 0).person(), finding)).isEqualTo(200);
        assertThat(statusFor(house.leader(0).person(), finding)).isEqualTo(200);
        assertThat(statusFor(house.member(0, 1).person(), finding)).isEqualTo(404);
        assertThat(statusFor(house.leader(1).person(), finding)).isEqualTo(404);
        assertThat(inspected.finding(house.as(Role.SENDING_UNIT), finding).status()).isEqualTo(200);
        assertThat(inspected.finding(house.at(house.office(Organ.SENDING_UNIT, 1)), finding).status()).isEqualTo(404);
        assertThat(inspected.finding(house.as(Role.STREET), finding).text()).contains("（现场记录）去街道送材料");
    }

    @Test
    void the_person_concerned_may_answer_later_and_nobody_in_his_place() {
        inspected.arrive(inspected.first(), stop).requireOk();
        var form = inspected.finding(stop);
        form.put("person", house.member(0, 0).person());
        var finding = inspected.found(stop, form);
        var answer = Map.of("district", house.district().code(), "id", finding, "words", "当天有派工单");

        var own = house.as(house.member(0, 0).person()).post("/api/findings/answers", answer);
        var leader = house.as(house.leader(0).person()).post("/api/findings/answers", answer);

        assertThat(own.status()).isEqualTo(200);
        assertThat(leader.status()).isEqualTo(403);
        assertThat(inspected.finding(inspected.bureau(), finding).text()).contains("当天有派工单");
    }

    @Test
    void the_notice_sets_ten_working_days_and_the_team_reads_it_as_word_and_page() {
        var finding = inspected.notified(stop);

        var seen = inspected.finding(house.as(Role.CADRE), finding).requireOk();
        var paper = "/api/rectification-notices/" + house.district() + "/" + seen.at("/paper/id");

        assertThat(seen.at("/row/dueOn")).isEqualTo("2026-12-07");
        assertThat(seen.at("/row/state")).isEqualTo("NOTIFIED");
        assertThat(house.as(Role.CADRE).get(paper).requireOk().at("/number")).isEqualTo("督改〔2026〕1号");
        assertThat(WordText.of(house.as(Role.CADRE).get(paper + "/notice.docx").requireOk().bytes()))
                .contains("整改通知书", "督改〔2026〕1号", "考勤簿三天未登记", "补登并坚持当日登记", "2026年12月7日")
                .doesNotContain("{{", "[no]");
        assertThat(house.at(house.office(Organ.STREET, 1)).get(paper).status()).isEqualTo(404);
    }

    @Test
    void the_notice_and_the_recheck_are_told_in_the_village_and_at_the_street_and_in_no_other() {
        var finding = inspected.notified(stop);

        assertThat(Told.news(house.as(Role.VILLAGE))).containsExactly("finding.notice");
        assertThat(Told.news(house.as(Role.STREET))).containsExactly("finding.notice");
        assertThat(Told.latest(house.as(Role.STREET)).at("/text").asString()).contains("督改〔2026〕1号", "请督促");

        inspected.move(house.as(Role.CADRE), finding, "REPLY", "NOTIFIED").requireOk();
        inspected.move(inspected.second(), finding, "PASS", "REPLIED").requireOk();

        assertThat(Told.kinds(house.as(Role.VILLAGE))).containsExactly("finding.moved", "finding.notice");
        assertThat(Told.kinds(house.as(Role.STREET))).containsExactly("finding.moved", "finding.notice");
        assertThat(Told.kinds(house.at(house.office(Organ.STREET, 1)))).isEmpty();
    }

    @Test
    void a_deadline_of_today_and_a_finding_of_elsewhere_stop_the_whole_notice() {
        inspected.arrive(inspected.first(), stop).requireOk();
        var finding = inspected.found(stop, inspected.finding(stop));
        var today = Map.of("finding", finding, "dueOn", "2026-11-23");

        var tooSoon = inspected.bureau().post("/api/rectification-notices", Map.of(
                "id", Ids.next(), "district", house.district().code(), "stop", stop, "items", List.of(today)));
        var foreign = inspected.notice(inspected.bureau(), stop, UUID.randomUUID());

        assertThat(tooSoon.code()).isEqualTo("notice.due");
        assertThat(foreign.at("/field")).isEqualTo("items");
        assertThat(inspected.finding(inspected.bureau(), finding).at("/row/state")).isEqualTo("FOUND");
    }

    @Test
    void before_the_deadline_the_finder_may_not_recheck_his_fellow_may_and_that_closes_it() {
        var finding = inspected.notified(stop);
        var early = inspected.move(inspected.second(), finding, "PASS", "NOTIFIED");
        inspected.move(house.as(Role.CADRE), finding, "REPLY", "NOTIFIED").requireOk();

        var byFinder = inspected.move(inspected.first(), finding, "PASS", "REPLIED");
        var byTeam = inspected.move(house.as(Role.CADRE), finding, "PASS", "REPLIED");
        var byFellow = inspected.move(inspected.second(), finding, "PASS", "REPLIED");

        assertThat(early.code()).isEqualTo("recheck.no-reply");
        assertThat(byFinder.code()).isEqualTo("recheck.finder");
        assertThat(byFinder.clause()).isEqualTo("8.3");
        assertThat(byTeam.status()).isEqualTo(403);
        assertThat(byFellow.status()).isEqualTo(200);
        assertThat(standing(finding)).isEqualTo("MET");
    }

    @Test
    void on_the_deadline_the_finder_may_recheck_though_the_plan_is_over() {
        var finding = inspected.notified(stop);
        clock.moveTo("2026-12-06T09:00");
        inspected.move(house.as(Role.CADRE), finding, "REPLY", "NOTIFIED").requireOk();
        assertThat(inspected.move(inspected.first(), finding, "PASS", "REPLIED").code()).isEqualTo("recheck.finder");

        clock.moveTo("2026-12-07T09:00");

        assertThat(inspected.move(inspected.first(), finding, "PASS", "REPLIED").status()).isEqualTo(200);
    }

    @Test
    void a_recheck_that_does_not_pass_after_the_deadline_sets_a_new_one_and_the_first_stays_missed() {
        var finding = inspected.notified(stop, "2026-11-25");
        clock.moveTo("2026-11-26T09:00");
        assertThat(inspected.bureau().get("/api/findings?overdue=true").requireOk().json()).hasSize(1);

        var without = inspected.move(inspected.bureau(), finding, "FAIL", "NOTIFIED");
        var with = inspected.bureau().post("/api/findings/moves", Map.of(
                "district", house.district().code(), "id", finding, "move", "FAIL", "state", "NOTIFIED", "words", "没有补登",
                "dueOn", "2026-11-30"));

        assertThat(without.at("/field")).isEqualTo("dueOn");
        assertThat(with.status()).isEqualTo(200);
        assertThat(inspected.bureau().get("/api/findings?overdue=true").requireOk().json()).isEmpty();
        assertThat(inspected.finding(inspected.bureau(), finding).at("/row/dueOn")).isEqualTo("2026-11-30");
    }

    @Test
    void a_reply_that_waits_for_its_recheck_is_open_and_a_state_seen_too_late_is_a_conflict() {
        var finding = inspected.notified(stop);
        assertThat(standing(finding)).isEqualTo("OPEN");
        inspected.move(house.as(Role.CADRE), finding, "REPLY", "NOTIFIED").requireOk();

        var late = inspected.move(house.as(house.member(0, 1).person()), finding, "REPLY", "NOTIFIED");
        var back = inspected.move(house.as(house.member(0, 1).person()), finding, "TAKE_BACK", "REPLIED");

        assertThat(late.status()).isEqualTo(409);
        assertThat(back.status()).isEqualTo(200);
    }

    @Test
    void patterns_count_by_clause_and_month_and_name_nobody() {
        inspected.notified(stop);

        var patterns = house.as(Role.STREET).get("/api/findings/patterns?from=2026-11-01&to=2026-11-30").requireOk();

        assertThat(patterns.at("/0/clause")).isEqualTo("2.5");
        assertThat(patterns.at("/0/found")).isEqualTo("1");
        assertThat(patterns.json().get(0).propertyNames())
                .containsExactlyInAnyOrder("month", "clause", "found", "closed", "overdue");
        assertThat(house.as(Role.STREET).get("/api/findings/patterns?from=2026-11-02&to=2026-11-01").at("/field"))
                .isEqualTo("to");
    }

    private int statusFor(UUID person, UUID finding) {
        return inspected.finding(house.as(person), finding).status();
    }

    private String standing(UUID finding) {
        var rows = house.as(Role.STREET).get("/api/standings?clause=8.3&under=" + house.village(0)).requireOk().json();
        return StreamSupport.stream(rows.at("/rows").spliterator(), false)
                .filter(row -> row.toString().contains(finding.toString()))
                .map(row -> row.at("/state").asString())
                .findFirst()
                .orElse("none: " + rows);
    }

    private static List<JsonNode> lines(JsonNode task) {
        return StreamSupport.stream(task.at("/sheet/lines").spliterator(), false).toList();
    }
}
