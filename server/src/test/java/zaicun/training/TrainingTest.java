package zaicun.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

@ZaicunTest
@Tag("external-database")
class TrainingTest {

    private static final String OPEN_TERM = "2026-01-01/9999-12-30";

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private WindowOpener opener;

    private House house;
    private Browser bureau;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        bureau = house.as(Role.BUREAU);
        member = house.member(0, 0).person();
    }

    @Test
    void a_first_training_counts_up_to_the_last_day_and_not_a_day_later() {
        var inTime = posted("2026-10-20");
        var late = posted("2026-10-20");
        opened();

        held(training("FIRST", "2026-11-19"), inTime.person());
        held(training("FIRST", "2026-11-20"), late.person());

        assertThat(state("6.2", inTime.person(), "2026-10-20/2026-11-19")).isEqualTo("MET");
        assertThat(state("6.2", late.person(), "2026-10-20/2026-11-19")).isEqualTo("BEHIND");
        assertThat(state("6.3", late.person(), "2026-10-20/9999-12-30")).isEqualTo("MET");
    }

    @Test
    void a_first_training_before_the_posting_counts_for_it_but_not_for_the_term() {
        var posting = posted("2026-11-23");

        held(training("FIRST", "2026-11-16"), posting.person());

        assertThat(state("6.2", posting.person(), "2026-11-23/2026-12-23")).isEqualTo("MET");
        assertThat(state("6.3", posting.person(), "2026-11-23/9999-12-30")).isEqualTo("OPEN");
    }

    @Test
    void the_bureau_owes_a_rotation_training_that_was_held() {
        var own = house.office(Organ.BUREAU).id();
        var rotation = training("ROTATION", "2026-11-10");
        planned(rotation);
        opened();
        assertThat(state("6.2", own, "2026")).isEqualTo("AT_RISK");

        confirm(bureau, rotation, 1, List.of(member), "").requireOk();

        assertThat(state("6.2", own, "2026")).isEqualTo("MET");
    }

    @Test
    void somebody_taken_off_again_needs_a_reason_and_owes_the_training_again() {
        var training = training("SPECIAL", "2026-11-10");
        held(training, member, house.leader(0).person());
        assertThat(state("6.3", member, OPEN_TERM)).isEqualTo("MET");

        var others = List.of(house.leader(0).person());
        assertThat(confirm(bureau, training, 2, others, "").at("/field")).isEqualTo("why");
        confirm(bureau, training, 2, others, "当天没有到").requireOk();

        assertThat(state("6.3", member, OPEN_TERM)).isEqualTo("OPEN");
    }

    @Test
    void only_what_has_begun_is_confirmed_and_only_the_version_that_was_seen() {
        var tomorrow = training("SPECIAL", "2026-11-24");
        planned(tomorrow);
        assertThat(confirm(bureau, tomorrow, 1, List.of(member), "").code()).isEqualTo("training.not-begun");
        clock.moveTo("2026-11-24T09:00");
        confirm(bureau, tomorrow, 1, List.of(member), "").requireOk();

        assertThat(confirm(bureau, tomorrow, 1, List.of(member), "").status()).isEqualTo(409);
    }

    @Test
    void of_two_who_confirm_at_once_one_wins_and_the_other_is_told() throws Exception {
        var training = training("SPECIAL", "2026-11-10");
        planned(training);
        var colleague = house.at(house.office(Organ.BUREAU));

        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> confirm(bureau, training, 1, List.of(member), "").status());
            var other = pool.submit(() -> confirm(colleague, training, 1, List.of(member), "").status());

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(page(bureau, training).at("/training/attended")).isEqualTo("1");
    }

    @Test
    void no_more_are_invited_than_there_are_seats_and_an_answer_is_seen() {
        var training = training("SPECIAL", "2026-12-10");
        training.put("places", 1);
        planned(training);

        var both = List.of(member, house.leader(0).person());
        assertThat(invite(bureau, training, both).code()).isEqualTo("training.places");
        invite(bureau, training, List.of(member)).requireOk();
        house.as(member).put("/api/trainings/mine/" + training.get("id") + "/answer", Map.of("answer", "CANNOT", "words", "值班"))
                .requireOk();

        var line = line(page(bureau, training), member);
        assertThat(line.get("answer")).isEqualTo("CANNOT");
        assertThat(line.get("words")).isEqualTo("值班");
        assertThat(invite(bureau, training, List.of(house.member(0, 1).person())).clause()).isEqualTo("6.2");
    }

    @Test
    void whoever_is_not_invited_has_nothing_to_answer() {
        var training = training("SPECIAL", "2026-12-10");
        planned(training);

        var answered = house.as(member).put("/api/trainings/mine/" + training.get("id") + "/answer", Map.of("answer", "COMES"));

        assertThat(answered.status()).isEqualTo(404);
    }

    @Test
    void only_who_arranged_it_keeps_it_and_each_sees_the_people_of_his_line() {
        var training = training("SPECIAL", "2026-11-10");
        held(training, member, house.member(1, 0).person());

        var unit = house.as(Role.SENDING_UNIT);
        assertThat(page(unit, training).at("/training/attended")).isEqualTo("1");
        assertThat(unit.get("/api/trainings?year=2026").at("/0/attended")).isEqualTo("1");
        assertThat(bureau.get("/api/trainings?year=2026").at("/0/attended")).isEqualTo("2");
        assertThat(confirm(unit, training, 2, List.of(member), "").status()).isEqualTo(403);
        assertThat(house.as(Role.STREET).post(path(training) + "/cancel", Map.of("why", "x")).status()).isEqualTo(403);
        assertThat(houses.build().as(Role.BUREAU).get(path(training)).status()).isEqualTo(404);
    }

    @Test
    void a_stranger_to_the_line_is_not_taken_and_neither_is_a_code_the_policy_has_not() {
        var training = training("SPECIAL", "2026-11-10");
        planned(training);

        var stranger = houses.build().member(0, 0).person();
        assertThat(confirm(bureau, training, 1, List.of(stranger), "").code()).isEqualTo("training.not-posted");
        var wrong = training("SPECIAL", "2026-11-10");
        wrong.put("tier", "MOON");
        assertThat(plan(wrong).at("/field")).isEqualTo("tier");
        wrong.put("tier", "DISTRICT");
        wrong.put("to", "2026-11-09");
        assertThat(plan(wrong).at("/field")).isEqualTo("to");
    }

    @Test
    void a_cancelled_training_says_why_and_is_attended_by_nobody() {
        var training = training("SPECIAL", "2026-11-10");
        planned(training);

        assertThat(bureau.post(path(training) + "/cancel", Map.of("why", "")).at("/field")).isEqualTo("why");
        bureau.post(path(training) + "/cancel", Map.of("why", "防汛")).requireOk();

        assertThat(page(bureau, training).at("/training/why")).isEqualTo("防汛");
        assertThat(confirm(bureau, training, 2, List.of(member), "").clause()).isEqualTo("6.2");
    }

    /** As for a district that has worked with the system for some weeks. */
    private void opened() {
        opener.open(house.district(), Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 23)));
    }

    private Posting posted(String from) {
        return houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.parse(from)));
    }

    private Map<String, Object> training(String kind, String on) {
        var form = new HashMap<String, Object>(Map.of(
                "id", Ids.next(), "kind", kind, "tier", "DISTRICT", "forms", List.of("CLASS"), "courses", List.of("THREE_RURAL"),
                "subject", "乡村振兴专题", "from", on, "to", on, "places", 0));
        form.put("version", 0);
        return form;
    }

    private Answer plan(Map<String, Object> training) {
        return bureau.post("/api/trainings", training);
    }

    private void planned(Map<String, Object> training) {
        plan(training).requireOk();
    }

    private void held(Map<String, Object> training, UUID... people) {
        planned(training);
        confirm(bureau, training, 1, List.of(people), "").requireOk();
    }

    private Answer confirm(Browser by, Map<String, Object> training, int version, List<UUID> people, String why) {
        return by.post(path(training) + "/attendance", Map.of("version", version, "people", people, "why", why));
    }

    private Answer invite(Browser by, Map<String, Object> training, List<UUID> people) {
        return by.post(path(training) + "/invitations", Map.of("people", people));
    }

    private Answer page(Browser by, Map<String, Object> training) {
        return by.get(path(training)).requireOk();
    }

    private String path(Map<String, Object> training) {
        return "/api/trainings/" + house.district() + "/" + training.get("id");
    }

    private static Map<String, String> line(Answer page, UUID person) {
        for (var line : page.json().at("/people")) {
            if (line.at("/person").asString().equals(person.toString())) {
                return Map.of("answer", line.at("/answer").asString(), "words", line.at("/words").asString());
            }
        }
        throw new AssertionError("not on the page: " + person);
    }

    private String state(String clause, UUID subject, String window) {
        return bureau.get("/api/standings/%s/%s/%s/%s".formatted(house.district(), clause, subject, window.replace('/', '~')))
                .requireOk()
                .at("/state");
    }
}
