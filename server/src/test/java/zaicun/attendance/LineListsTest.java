package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.Cells;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** Trips, the three in the village and absence questions of all villages of a line in one list. */
@ZaicunTest
@Tag("external-database")
class LineListsTest {

    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @Test
    void an_office_reads_the_trips_of_all_its_villages_in_one_list() {
        var near = trip(house.leader(0).person(), "2026-11-20", "参加街道会议");
        var far = trip(house.leader(1).person(), "2026-11-10", "到省里跑项目");

        assertThat(ids(house.as(Role.HOST_OFFICE), "/api/trips?")).containsExactly(near, far);
        assertThat(ids(house.as(Role.HOST_OFFICE), "/api/trips?sort=dates")).containsExactly(far, near);
        assertThat(ids(house.as(Role.HOST_OFFICE), "/api/trips?size=1&page=2")).containsExactly(far);
        assertThat(ids(house.as(Role.STREET), "/api/trips?")).containsExactly(near);
        assertThat(ids(house.at(house.office(Organ.SENDING_UNIT, 1)), "/api/trips?")).containsExactly(far);
    }

    @ParameterizedTest
    @CsvSource({
        "text=跑项目, 1",
        "text=街道, 0",
        "kind=OTHER, 0",
        "from=2026-11-11&to=2026-11-30, 0",
        "from=2026-11-01&to=2026-11-10, 1",
        "state=IN_FORCE, 1",
        "state=CANCELLED, 0",
    })
    void trips_are_narrowed_by_words_kind_dates_and_state(String asked, int found) {
        trip(house.leader(1).person(), "2026-11-10", "到省里跑项目");

        var path = URI.create("/api/trips?village=" + house.team(1).village() + "&" + asked).toASCIIString();

        assertThat(house.as(Role.HOST_OFFICE).get(path).at("/total")).isEqualTo(String.valueOf(found));
    }

    @Test
    void a_cancelled_trip_stays_in_the_list_with_its_reason() {
        var person = house.leader(0).person();
        var id = trip(person, "2026-11-20", "参加会议");
        var cancelled = form(person, "2026-11-20", "参加会议");
        cancelled.putAll(Map.of("replaces", id, "reason", "会议改期", "cancelled", true));
        house.as(person).post("/api/trips", cancelled).requireOk();

        var workbook = Cells.of(house.as(Role.STREET).get("/api/trips/list.xlsx"));

        assertThat(ids(house.as(Role.STREET), "/api/trips?state=CORRECTED")).containsExactly(id);
        assertThat(ids(house.as(Role.STREET), "/api/trips?state=IN_FORCE")).isEmpty();
        assertThat(workbook).hasSize(3).anyMatch(row -> row.containsAll(List.of("已取消", "会议改期")));
    }

    @Test
    void the_three_of_all_villages_are_listed_with_how_far_they_are_seen_to() {
        var leader = house.leader(0);
        for (var kind : List.of("POST", "BOARD_AND_LODGING", "PARTY_MEMBERSHIP")) {
            house.as(Role.VILLAGE).post("/api/ticks", Map.of(
                    "id", Ids.next(), "village", house.village(0), "posting", leader.id(), "kind", kind, "holds", true,
                    "on", "2026-01-10"));
        }
        var fresh = houses.post(house.team(1), Post.MEMBER, Span.from(LocalDate.of(2026, 11, 10)));
        var office = house.as(Role.HOST_OFFICE);

        assertThat(postings(office, "state=COMPLETE")).containsExactly(leader.id().toString());
        assertThat(postings(office, "state=OPEN")).containsExactly(fresh.id().toString());
        assertThat(postings(office, "state=LACKING")).contains(house.leader(1).id().toString());
        assertThat(postings(house.as(Role.STREET), "size=200")).doesNotContain(house.leader(1).id().toString());
        assertThat(postings(office, "from=2026-01-01&to=2026-01-31")).doesNotContain(fresh.id().toString());
        assertThat(Cells.of(office.get("/api/ticks/list.xlsx?state=COMPLETE")))
                .hasSize(2)
                .anyMatch(row -> row.contains("已落实，2026-01-10 起"));
    }

    @Test
    void questions_are_narrowed_by_village_and_dates_and_taken_away() {
        var asked = question(house.leader(0).person());
        var street = house.as(Role.STREET);

        assertThat(ids(street, "/api/absences?village=" + house.village(0))).containsExactly(asked);
        assertThat(ids(street, "/api/absences?from=2026-11-20&to=2026-11-30")).containsExactly(asked);
        assertThat(ids(street, "/api/absences?from=2026-11-21")).isEmpty();
        assertThat(ids(street, "/api/absences?to=2026-11-18&sort=due&descending=true")).isEmpty();
        assertThat(Cells.of(street.get("/api/absences/list.xlsx")))
                .hasSize(2)
                .anyMatch(row -> row.getLast().contains("两天未见到人"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/trips?", "/api/ticks?", "/api/absences?"})
    void a_span_that_ends_before_it_begins_and_a_page_too_large_are_wrong_input(String list) {
        var answer = house.as(Role.STREET).get(list + "from=2026-11-20&to=2026-11-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("to");
        assertThat(house.as(Role.STREET).get(list + "size=100000").at("/field")).isEqualTo("size");
    }

    private Map<String, Object> form(UUID person, String on, String purpose) {
        return new HashMap<>(Map.of(
                "id", Ids.next(), "person", person, "kind", "MEETING", "from", on, "to", on, "purpose", purpose));
    }

    private String trip(UUID person, String on, String purpose) {
        return house.as(person).post("/api/trips", form(person, on, purpose)).requireOk().at("/id");
    }

    private String question(UUID person) {
        var id = Ids.next();
        house.as(Role.VILLAGE).post("/api/absences", Map.of(
                        "id", id, "person", person, "from", "2026-11-19", "to", "2026-11-20", "words", "两天未见到人"))
                .requireOk();
        return id.toString();
    }

    private static List<String> ids(Browser browser, String list) {
        return of(browser, list, "/id");
    }

    private static List<String> postings(Browser browser, String asked) {
        return of(browser, "/api/ticks?" + asked, "/posting");
    }

    private static List<String> of(Browser browser, String path, String pointer) {
        return browser.get(path).requireOk().json().at("/rows").valueStream().map(row -> row.at(pointer).asString()).toList();
    }
}
