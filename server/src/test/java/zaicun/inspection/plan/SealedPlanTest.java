package zaicun.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.inspection.Inspected;
import zaicun.kernel.Organ;

/** Nothing of a sealed plan shows before somebody has arrived; afterwards everybody can see who knew of it when. */
@ZaicunTest
class SealedPlanTest {

    private static final List<String> WHERE_IT_MIGHT_SHOW = List.of(
            "/api/inspections/visits", "/api/inspections/published", "/api/findings", "/api/findings/list.xlsx",
            "/api/findings/patterns?from=2026-01-01&to=2026-12-31", "/api/session", "/api/help-plans?year=2026",
            "/api/work-logs/teams");

    @Autowired
    Houses houses;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    House house;
    Inspected inspected;

    @BeforeEach
    void build() {
        house = houses.build();
        inspected = new Inspected(house);
    }

    @Test
    void what_the_inspected_are_answered_is_the_same_byte_for_byte_before_and_after_the_draw() {
        var before = shown();

        inspected.drawn("UNANNOUNCED");
        inspected.sheet(inspected.first(), inspected.stop(latestPlan())).requireOk();

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void a_sealed_plan_and_its_village_are_answered_as_if_there_were_none() {
        var plan = inspected.drawn("UNANNOUNCED");
        var stop = inspected.stop(plan);
        var nothing = UUID.randomUUID();

        var wrong = inspectedRoles()
                .flatMap(role -> Stream.of("", "/visits")
                        .filter(where -> {
                            var id = where.isEmpty() ? plan : stop;
                            var base = "/api/inspections" + where + "/" + house.district() + "/";
                            return !same(house.as(role).get(base + id), house.as(role).get(base + nothing), id, nothing);
                        })
                        .map(where -> role + where))
                .toList();
        var ofStop = "/api/findings/of-stop/" + house.district() + "/";

        assertThat(wrong).isEmpty();
        assertThat(same(house.as(Role.CADRE).get(ofStop + stop), house.as(Role.CADRE).get(ofStop + nothing), stop, nothing))
                .isTrue();
        assertThat(house.as(Role.CADRE).get(inspected.path(plan)).status()).isEqualTo(404);
    }

    @Test
    void a_colleague_of_the_maker_reads_it_no_more_than_anybody_else() {
        var plan = inspected.drawn("UNANNOUNCED");
        var colleague = house.at(house.office(Organ.BUREAU));

        assertThat(colleague.get(inspected.path(plan)).status()).isEqualTo(404);
        assertThat(colleague.get("/api/inspections").requireOk().json()).isEmpty();
        assertThat(colleague.post(inspected.path(plan) + "/close", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void an_inspector_reads_his_own_village_and_neither_scope_nor_seed() {
        var plan = inspected.drawn("UNANNOUNCED");

        var seen = inspected.first().get(inspected.path(plan)).requireOk();
        var elsewhere = house.as(Role.INSPECTOR).get(inspected.path(plan));

        assertThat(seen.at("/drawn/0/village")).isEqualTo(house.village(0));
        assertThat(seen.at("/seed")).isEmpty();
        assertThat(seen.json().at("/inspectors")).isEmpty();
        assertThat(elsewhere.status()).isEqualTo(404);
    }

    @Test
    void the_audit_holds_the_hash_but_neither_place_nor_kind_until_the_arrival() {
        var plan = inspected.drawn("UNANNOUNCED");
        inspected.sheet(inspected.first(), inspected.stop(plan)).requireOk();

        var lines = auditOf(plan);

        assertThat(lines).extracting(Line::what).containsOnly("sealed.make", "sealed.draw", "sealed.read");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.district()).isEqualTo("000000");
            assertThat(line.words()).startsWith("密封事项，承诺值 ").doesNotContain("暗访", "督查", "村");
        });
    }

    @Test
    void the_arrival_opens_it_to_the_line_and_tells_who_had_opened_it_when() {
        var plan = inspected.drawn("UNANNOUNCED");
        var stop = inspected.stop(plan);
        inspected.sheet(inspected.first(), stop).requireOk();
        var cadre = house.as(Role.CADRE);
        assertThat(cadre.get("/api/inspections/visits").requireOk().json()).isEmpty();

        inspected.arrive(inspected.first(), stop).requireOk();

        assertThat(cadre.get("/api/inspections/visits").requireOk().at("/0/id")).isEqualTo(stop.toString());
        assertThat(house.as(Role.STREET).get("/api/inspections/visits/" + house.district() + "/" + stop).status())
                .isEqualTo(200);
        assertThat(house.at(house.office(Organ.STREET, 1)).get("/api/inspections/visits").requireOk().json()).isEmpty();
        inspected.move(plan, "close").requireOk();
        var published = cadre.get("/api/inspections/published/" + house.district() + "/" + plan).requireOk();
        assertThat(published.text()).contains("抽取（密封）", "查看（密封）", "到达");
    }

    @Test
    void the_published_draw_can_be_repeated_by_the_inspected_and_matches_the_hash_fixed_before() {
        var form = inspected.form("UNANNOUNCED");
        inspected.bureau().post("/api/inspections", form).requireOk();
        var plan = (UUID) form.get("id");
        var hash = inspected.bureau().get(inspected.path(plan)).requireOk().at("/row/seedHash");
        inspected.move(plan, "draw").requireOk();
        inspected.arrive(inspected.first(), inspected.stop(plan)).requireOk();
        inspected.move(plan, "close").requireOk();

        var cadre = house.as(Role.CADRE);
        var told = cadre.get("/api/inspections/published/" + house.district() + "/" + plan).requireOk();
        var again = cadre.post(
                        "/api/inspections/redraw", Map.of("seed", told.at("/seed"), "list", told.at("/list")))
                .requireOk();

        assertThat(again.at("/seedHash")).isEqualTo(hash).isEqualTo(told.at("/row/seedHash"));
        assertThat(again.at("/drawn/0/village")).isEqualTo(told.at("/drawn/0/village"));
        assertThat(again.json().at("/drawn")).hasSameSizeAs(told.json().at("/drawn"));
    }

    @Test
    void the_draw_is_not_published_while_a_village_still_waits() {
        var plan = inspected.drawn("UNANNOUNCED");

        var early = inspected.move(plan, "close");
        clock.moveTo("2026-12-01T09:00");
        var after = inspected.move(plan, "close");

        assertThat(early.code()).isEqualTo("inspection.waiting");
        assertThat(early.clause()).isEqualTo("8.1");
        assertThat(after.status()).isEqualTo(200);
    }

    @Test
    void a_draw_over_an_empty_scope_is_refused_when_the_plan_is_made() {
        var form = inspected.form("UNANNOUNCED");
        form.put("streets", List.of(house.street(0).substring(0, 8) + "9000"));

        var answer = inspected.bureau().post("/api/inspections", form);

        assertThat(answer.code()).isEqualTo("draw.empty");
        assertThat(answer.clause()).isEqualTo("8.1");
    }

    @Test
    void whoever_is_of_the_villages_own_unit_or_home_is_not_drawn() {
        var form = inspected.form("UNANNOUNCED");
        form.put("each", 1);
        form.put("inspectors", List.of(
                Inspected.named(house.member(1, 0).person()),
                Inspected.named(house.person(Role.HELPER)),
                Inspected.named(inspected.firstPerson(), house.village(0))));

        var plan = inspected.drawn(form);

        var seen = inspected.bureau().get(inspected.path(plan)).requireOk();
        assertThat(seen.text()).contains("inspector " + house.person(Role.HELPER) + " barred " + house.village(0));
        assertThat(seen.text()).contains("inspector " + inspected.firstPerson() + " barred " + house.village(0));
        var drawn = database.sql("select person from inspection_inspector where plan = :plan")
                .param("plan", plan)
                .query(UUID.class)
                .list();
        assertThat(drawn).containsExactly(house.member(1, 0).person());
    }

    @Test
    void a_unit_inspects_its_own_people_only_and_nobody_elses() {
        var form = inspected.form("OPEN");
        form.put("streets", List.of());
        var unit = house.as(Role.SENDING_UNIT);

        unit.post("/api/inspections", form).requireOk();

        var seen = unit.get(inspected.path((UUID) form.get("id"))).requireOk();
        assertThat(seen.json().at("/villages")).hasSize(1);
    }

    @Test
    void of_two_draws_at_once_one_is_made() {
        var form = inspected.form("UNANNOUNCED");
        inspected.bureau().post("/api/inspections", form).requireOk();
        var plan = (UUID) form.get("id");

        var statuses = Stream.of(1, 2).parallel().map(time -> inspected.move(plan, "draw").status()).toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        assertThat(database.sql("select count(*) from inspection_stop where plan = :plan")
                        .param("plan", plan)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_seat_lasts_for_the_plans_period_and_goes_with_a_withdrawn_plan() {
        var plan = inspected.drawn("UNANNOUNCED");
        assertThat(inspected.first().get("/api/inspections/tasks").requireOk().json()).hasSize(1);

        clock.moveTo("2026-11-30T20:00");
        assertThat(inspected.first().get("/api/inspections/tasks").status()).isEqualTo(200);
        clock.moveTo("2026-12-01T08:00");
        assertThat(inspected.first().get("/api/inspections/tasks").status()).isEqualTo(403);

        clock.moveTo("2026-11-24T08:00");
        inspected.move(plan, "withdraw").requireOk();
        assertThat(inspected.first().get("/api/inspections/tasks").status()).isEqualTo(403);
    }

    @Test
    void a_table_in_the_database_tells_no_village_before_the_draw_and_nothing_of_the_content_ever() {
        var form = inspected.form("UNANNOUNCED");
        inspected.bureau().post("/api/inspections", form).requireOk();

        var row = database.sql("select p::text from inspection_plan p where id = :id")
                .param("id", form.get("id"))
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("四季度督查", house.street(0), inspected.firstPerson().toString());
    }

    private record Line(String district, String what, String words) {}

    private List<Line> auditOf(UUID plan) {
        return database.sql("select district, what, words from audit_entry where object = :plan order by id")
                .param("plan", plan)
                .query((row, number) -> new Line(row.getString("district"), row.getString("what"), row.getString("words")))
                .list();
    }

    private UUID latestPlan() {
        return UUID.fromString(inspected.bureau().get("/api/inspections").requireOk().at("/0/id"));
    }

    private static Stream<Role> inspectedRoles() {
        return Stream.of(
                Role.CADRE, Role.VILLAGE, Role.STREET, Role.HOST_OFFICE, Role.HOST_ORGANISATION_DEPARTMENT,
                Role.SENDING_UNIT);
    }

    /** Status, headers but the date, and body of everything that might tell, by role and address. */
    private Map<String, String> shown() {
        var all = new TreeMap<String, String>();
        inspectedRoles().forEach(role -> WHERE_IT_MIGHT_SHOW.forEach(path -> {
            var answer = house.as(role).get(path);
            assertThat(answer.status()).as(role + " " + path).isIn(200, 403);
            all.put(role + " " + path, path.endsWith("xlsx") ? answer.status() + "" : whole(answer));
        }));
        all.put("notices", database.sql("select count(*) from notice where person = any(:people)")
                .param("people", Stream.of(house.leader(0), house.member(0, 0), house.member(0, 1))
                        .map(posting -> posting.person())
                        .toArray(UUID[]::new))
                .query(String.class)
                .single());
        return all;
    }

    private static String whole(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("date") || name.equalsIgnoreCase("set-cookie"));
        return answer.status() + " " + headers + " " + answer.text();
    }

    private static boolean same(Answer one, Answer other, UUID id, UUID nothing) {
        return whole(one).equals(whole(other).replace(nothing.toString(), id.toString()));
    }
}
