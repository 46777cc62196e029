package zaicun.compliance.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.attendance.Keeper.cell;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;

@ZaicunTest
@Tag("external-database")
class StandingsTest {

    private static final String LAST_WEEK = "2026-W47";
    private static final Span WEEK = Span.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22));

    @Autowired
    private Houses houses;

    @Autowired
    private Freezer freezer;

    @Autowired
    private Verification verification;

    @Autowired
    private WindowOpener opener;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private House house;
    private Keeper keeper;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        keeper = new Keeper(house);
        member = house.member(0, 0).person();
        opener.open(house.district(), WEEK);
    }

    @Test
    void a_kept_week_is_met_at_once() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        assertThat(presence(house.as(member)).at("/state").asString()).isEqualTo("MET");
    }

    @Test
    void yesterdays_view_can_be_asked_for_again() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var then = house.as(member).get(tracePath(house.member(0, 0).person()) + "?asOf=2026-11-18").json();

        assertThat(then.at("/done").asString()).isEqualTo("3");
        assertThat(then.at("/state").asString()).isEqualTo("OPEN");
    }

    @Test
    void of_two_facts_at_once_neither_is_lost() throws Exception {
        for (int round = 0; round < 20; round++) {
            build();
            var days = List.of("2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19");

            try (var threads = Executors.newFixedThreadPool(days.size())) {
                var marks = days.stream()
                        .<Callable<Object>>map(day -> () -> keeper.mark(cell(member, day, "DAY", "VILLAGE"))
                                .requireOk())
                        .toList();
                threads.invokeAll(marks);
            }

            assertThat(stored(member).at("/done").asString()).isEqualTo("4");
        }
    }

    @Test
    void a_late_mark_adds_a_version_beside_the_frozen_one() {
        clock.moveTo("2026-12-01T09:00");
        freezer.freeze(house.district(), WEEK);

        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var versions = presence(house.as(member)).at("/frozen");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/state").asString()).isEqualTo("MET");
        assertThat(versions.at("/1/state").asString()).isEqualTo("NOT_KNOWN");
    }

    @Test
    void freezing_again_changes_nothing() {
        clock.moveTo("2026-12-01T09:00");
        freezer.freeze(house.district(), WEEK);
        freezer.freeze(house.district(), WEEK);

        assertThat(presence(house.as(member)).at("/frozen")).hasSize(1);
    }

    @Test
    void verification_finds_no_difference_and_a_planted_one() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var sound = verification.verify(house.district(), WEEK);

        database.sql("update standing set done = 99 where district = :district and person = :person and clause = '2.2'")
                .param("district", house.district().code())
                .param("person", member)
                .update();
        var planted = verification.verify(house.district(), WEEK);

        assertThat(sound.compared()).isPositive();
        assertThat(sound.differing()).as("%s", sound.differences()).isZero();
        assertThat(planted.differing()).isEqualTo(1);
    }

    @Test
    void a_new_month_begins_without_any_job() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        clock.moveTo("2027-01-04T09:00");

        var board = house.as(Role.STREET).get("/api/board").requireOk().json();
        var before = presence(house.as(member));

        assertThat(board.at("/rows")).isNotEmpty();
        assertThat(before.at("/done").asString()).isEqualTo("5");
    }

    @Test
    void nobody_outside_the_line_sees_it() {
        var elsewhere = house.at(house.office(Organ.STREET, 1));

        assertThat(elsewhere.get(tracePath(member)).status()).isEqualTo(404);
        assertThat(elsewhere.get("/api/standings?at=2026-11-20&person=" + member).json().at("/rows")).isEmpty();
        assertThat(house.as(Role.STREET).get(tracePath(member)).status()).isEqualTo(200);
    }

    @Test
    void only_whom_it_concerns_answers_and_the_answer_stays() {
        var answer = "{\"id\": \"%s\", \"words\": \"周三在镇里开会，已补报外出。\"}".formatted(Ids.next());

        assertThat(house.as(Role.STREET).post(tracePath(member) + "/answers", answer).status()).isEqualTo(403);
        house.as(member).post(tracePath(member) + "/answers", answer).requireOk();
        house.as(member).post(tracePath(member) + "/answers", answer).requireOk();

        assertThat(presence(house.as(Role.STREET)).at("/answers")).hasSize(1);
    }

    @Test
    void the_end_of_a_posting_takes_its_duties_along() {
        var posting = house.member(0, 1);
        assertThat(stored(posting.person()).isMissingNode()).isFalse();

        houses.end(posting, LocalDate.of(2026, 11, 10));

        assertThat(stored(posting.person()).isMissingNode()).isTrue();
    }

    private String tracePath(UUID person) {
        return "/api/standings/%s/2.2/%s/%s".formatted(house.district(), person, LAST_WEEK);
    }

    private JsonNode presence(Browser browser) {
        return browser.get(tracePath(member)).requireOk().json();
    }

    /** The stored row as the board's list shows it. */
    private JsonNode stored(UUID person) {
        var rows = house.as(Role.STREET)
                .get("/api/standings?clause=2.2&at=2026-11-20&person=" + person)
                .requireOk()
                .json()
                .at("/rows");
        return StreamSupport.stream(rows.spliterator(), false)
                .findFirst()
                .orElse(rows.at("/none"));
    }
}
