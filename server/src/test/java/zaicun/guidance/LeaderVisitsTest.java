package zaicun.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.compliance.keeping.Verification;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

@ZaicunTest
@Tag("external-database")
class LeaderVisitsTest {

    private static final Span YEAR = Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 23));

    @Autowired
    Houses houses;

    @Autowired
    WindowOpener opener;

    @Autowired
    Verification verification;

    House house;
    Guiding guiding;
    String principal;
    String deputy;

    @BeforeEach
    void build() {
        house = houses.build();
        guiding = new Guiding(house);
        principal = guiding.named("PRINCIPAL", "周局长");
        deputy = guiding.named("DEPUTY", "吴副局长");
    }

    @Test
    void a_joint_visit_counts_for_both_leaders_and_the_deputy_owes_a_second() {
        guiding.visited(guiding.liaison(), guiding.visit("2026-03-10", principal, deputy)).requireOk();

        assertThat(guiding.duty("12.3", "2026").state()).isEqualTo("MET");
        assertThat(guiding.duty("12.4", "2026").state()).isEqualTo("AT_RISK");
        assertThat(guiding.duty("12.4", "2026").next()).isEqualTo("分管负责人第 2 次到村须在 12月31日 前。");
        guiding.visited(guiding.liaison(), guiding.visit("2026-11-23", deputy)).requireOk();
        assertThat(guiding.duty("12.4", "2026").state()).isEqualTo("MET");
    }

    @Test
    void a_leader_not_in_office_on_that_day_is_refused_with_clause_and_way_out() {
        var before = guiding.visited(guiding.liaison(), guiding.visit("2025-12-31", deputy));
        guiding.name("PRINCIPAL", "前任", "2025-01-01", "2025-12-31").requireOk();

        assertThat(before.code()).isEqualTo("guidance.not-posted");
        var former = guiding.liaison().get("/api/guidance/units/" + guiding.unit()).json().at("/terms").valueStream()
                .filter(term -> term.at("/name").asString().equals("前任")).findFirst().orElseThrow().at("/id").asString();
        var refused = guiding.visited(guiding.liaison(), guiding.visit("2026-01-01", former));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("guidance.not-in-office");
        assertThat(refused.clause()).isEqualTo("12.3");
        assertThat(refused.at("/next")).contains("本单位责任");
    }

    @Test
    void what_the_village_recorded_the_unit_need_not_record_again() {
        guiding.visited(house.as(Role.VILLAGE), guiding.visit("2026-05-06", principal)).requireOk();

        var again = guiding.visited(guiding.liaison(), guiding.visit("2026-05-06", principal));

        assertThat(again.code()).isEqualTo("guidance.visit-known");
        assertThat(guiding.duty("12.3", "2026").done()).isEqualTo("1");
    }

    @Test
    void of_village_and_unit_recording_one_visit_at_once_one_is_refused() throws Exception {
        var village = house.as(Role.VILLAGE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.<Callable<Answer>>of(
                    () -> guiding.visited(village, guiding.visit("2026-05-06", principal)),
                    () -> guiding.visited(guiding.liaison(), guiding.visit("2026-05-06", principal)));

            var statuses = threads.invokeAll(both).stream().map(done -> done.resultNow().status()).toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void the_first_secretary_sends_it_from_his_phone_and_twice_is_once() {
        var id = Ids.next();
        var entry = Map.of(
                "id", id, "kind", "leader-visit", "payload", guiding.visit("2026-11-20", deputy),
                "recordedAt", "2026-11-20T02:00:00Z");
        var sent = Map.of("entries", List.of(entry));

        assertThat(house.as(Role.CADRE).post("/api/outbox", sent).at("/results/0/outcome")).isEqualTo("accepted");
        assertThat(house.as(Role.CADRE).post("/api/outbox", sent).at("/results/0/outcome")).isEqualTo("duplicate");

        assertThat(guiding.duty("12.4", "2026").done()).isEqualTo("1");
    }

    @Test
    void a_visit_taken_back_counts_no_more_and_its_open_problems_go_with_it() {
        var id = Ids.next();
        guiding.visited(house.as(Role.CADRE), id, guiding.visit("2026-11-20", principal)).requireOk();
        var path = "/api/guidance/" + house.district() + "/visits/" + id + "/retract";

        assertThat(house.as(house.member(0, 0).person()).post(path, Map.of("words", "没有来")).status()).isEqualTo(403);
        house.as(Role.CADRE).post(path, Map.of("words", "日程取消")).requireOk();

        assertThat(guiding.duty("12.3", "2026").done()).isEqualTo("0");
        assertThat(seenBy(Role.STREET)).isEmpty();
        assertThat(house.as(Role.CADRE).post(path, Map.of("words", "日程取消")).status()).isEqualTo(404);
    }

    @Test
    void a_correction_names_the_old_and_the_unit_may_correct_what_the_village_wrote() {
        var id = Ids.next();
        guiding.visited(house.as(Role.VILLAGE), id, guiding.visit("2026-11-20", principal)).requireOk();
        var corrected = guiding.visit("2026-11-19", principal, deputy);
        corrected.put("replaces", id);
        corrected.put("why", "分管负责人一同到村");

        guiding.visited(guiding.liaison(), corrected).requireOk();

        assertThat(guiding.duty("12.4", "2026").done()).isEqualTo("1");
        var seen = seenBy(Role.STREET);
        assertThat(seen).hasSize(1);
        assertThat(seen.at("/0/on").asString()).isEqualTo("2026-11-19");
        assertThat(seen.at("/0/problems")).hasSize(1);
    }

    @Test
    void dates_put_right_afterwards_make_a_visit_count_no_more_and_the_trace_tells_why() {
        guiding.visited(guiding.liaison(), guiding.visit("2026-02-10", deputy)).requireOk();
        var later = Map.of("office", "DEPUTY", "name", "吴副局长", "from", "2026-03-01");
        guiding.liaison()
                .post(
                        "/api/guidance/" + house.district() + "/terms/" + deputy + "/correct",
                        Map.of("form", later, "version", 0, "words", "任职日期写错"))
                .requireOk();

        var duty = guiding.duty("12.4", "2026");

        assertThat(duty.done()).isEqualTo("0");
        opener.open(house.district(), YEAR);
        var trace = house.as(Role.BUREAU)
                .get("/api/standings/" + house.district() + "/12.4/" + duty.subject() + "/2026").requireOk();
        assertThat(trace.at("/notCounted/0/why")).isEqualTo("当天不担任这一职务");
        assertThat(trace.at("/numbers/0/source")).isEqualTo("notice");
    }

    @Test
    void only_the_line_sees_a_visit_and_only_those_concerned_record_one() {
        guiding.visited(guiding.liaison(), guiding.visit("2026-11-20", principal)).requireOk();

        assertThat(seenBy(Role.STREET)).hasSize(1);
        assertThat(seenBy(Role.HOST_OFFICE)).hasSize(1);
        assertThat(seenBy(Role.CADRE)).hasSize(1);
        assertThat(house.at(house.office(Organ.STREET, 1)).get(list()).requireOk().json()).isEmpty();
        assertThat(house.as(house.leader(1).person()).get(list()).requireOk().json()).isEmpty();
        var stranger = guiding.visited(house.as(house.leader(1).person()), guiding.visit("2026-11-21", principal));
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(house.as(Role.STREET).get("/api/guidance/visits?from=2026-02-01&to=2026-01-01").at("/field")).isEqualTo("to");
    }

    @Test
    void the_stored_rows_are_what_the_facts_say_also_when_somebody_new_is_posted() {
        opener.open(house.district(), YEAR);
        guiding.visited(guiding.liaison(), guiding.visit("2026-11-20", principal)).requireOk();
        guiding.heard(guiding.hearing("2026-11-20")).requireOk();
        houses.post(house.team(1), Post.MEMBER, Span.from(LocalDate.of(2026, 10, 8)));
        houses.end(house.member(1, 0), LocalDate.of(2026, 11, 1));

        assertThat(verification.verify(house.district(), YEAR).differences()).isEmpty();
        var rows = house.as(Role.HOST_OFFICE).get("/api/standings?clause=12.3&at=2026-11-23").requireOk();
        assertThat(rows.json().at("/rows")).hasSize(2);
    }

    private JsonNode seenBy(Role role) {
        return house.as(role).get(list()).requireOk().json();
    }

    private static String list() {
        return "/api/guidance/visits?from=2026-01-01&to=2026-12-31";
    }
}
