package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.compliance.DutySource;
import zaicun.compliance.Reckoning;
import zaicun.compliance.Selection;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Clause;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;
import zaicun.roster.Posting;

@ZaicunTest
class PledgeTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Autowired
    List<DutySource> sources;

    @Autowired
    DayBook days;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @Test
    void the_text_holds_the_six_disciplines_the_six_rules_and_the_six_may_nots() {
        var text = house.as(Role.VILLAGE).get("/api/pledges/mine").requireOk().json();

        assertThat(clauses(text.at("/text/text/disciplines"))).containsExactly("9.1", "9.2", "9.3", "9.4", "9.5", "9.6");
        assertThat(clauses(text.at("/text/text/rules"))).containsExactly("A.1", "A.2", "A.3", "A.4", "A.5", "A.6");
        assertThat(clauses(text.at("/text/text/mayNots"))).hasSize(6).containsOnly("A.6");
        assertThat(text.at("/posted").asBoolean()).isFalse();
    }

    @Test
    void a_posted_person_pledges_once_and_prints_what_he_read() {
        var cadre = house.as(Role.CADRE);
        var id = Ids.next();
        pledge(cadre, id).requireOk();
        pledge(cadre, Ids.next()).requireOk();

        var mine = cadre.get("/api/pledges/mine").json();
        var sheet = cadre.get("/api/pledges/" + house.district() + "/" + id).requireOk().json();

        assertThat(mine.at("/made/id").asString()).isEqualTo(id.toString());
        assertThat(sheet.at("/on").asString()).isEqualTo("2026-11-23");
        assertThat(sheet.at("/text/mayNots")).hasSize(6);
        assertThat(standing(house.leader(0), "2026-11-23").done()).isOne();
    }

    @Test
    void what_was_not_read_is_not_pledged() {
        var answer = house.as(Role.CADRE).post("/api/pledges", Map.of("id", Ids.next(), "version", "0".repeat(64)));

        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void whoever_is_not_posted_has_nothing_to_pledge() {
        houses.end(house.leader(0), LocalDate.of(2026, 11, 22));

        assertThat(pledge(house.as(Role.CADRE), Ids.next()).status()).isEqualTo(403);
    }

    @ParameterizedTest(name = "on {0} without a pledge: {1}")
    @CsvSource({
        "2026-11-23, OPEN", "2026-11-28, OPEN", "2026-11-29, AT_RISK", "2026-11-30, AT_RISK", "2026-12-01, BEHIND"
    })
    void a_pledge_is_due_seven_days_after_the_start(String asOf, String state) {
        var posting = houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 11, 23)));

        var standing = standing(posting, asOf);

        assertThat(standing.course().on(LocalDate.parse(asOf))).hasToString(state);
        assertThat(standing.course().endsOn()).isEqualTo("2026-11-30");
        assertThat(standing.window().span()).isEqualTo(posting.span());
    }

    @Test
    void a_late_pledge_is_a_pledge() {
        var posting = houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 11, 1)));
        pledge(house.as(posting.person()), Ids.next()).requireOk();

        var after = standing(posting, "2026-11-23");
        var before = standing(posting, "2026-11-22");

        assertThat(after.course().on(LocalDate.of(2026, 11, 23))).hasToString("MET");
        assertThat(before.course().on(LocalDate.of(2026, 11, 22))).hasToString("BEHIND");
        assertThat(after.trace().counted().getFirst().text()).contains("晚于期限");
    }

    @Test
    void a_posting_that_ends_before_the_day_owes_none() {
        var short_ = houses.post(
                house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 7)));
        var long_ = houses.post(
                house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 8)));

        assertThat(standing(short_, "2026-11-23").course().on(LocalDate.of(2026, 11, 23))).hasToString("NOT_OWED");
        assertThat(standing(long_, "2026-11-23").course().on(LocalDate.of(2026, 11, 23))).hasToString("BEHIND");
    }

    @Test
    void the_board_shows_it_at_once() {
        var path = "/api/standings?clause=A.1&under=" + house.village(0);
        var before = house.as(Role.STREET).get(path).requireOk().text();
        pledge(house.as(Role.CADRE), Ids.next()).requireOk();
        var after = house.as(Role.STREET).get(path).requireOk().text();

        assertThat(before).doesNotContain("\"MET\"");
        assertThat(after).contains("\"MET\"");
    }

    @Test
    void the_line_sees_who_has_pledged_and_others_do_not() {
        var id = Ids.next();
        pledge(house.as(Role.CADRE), id).requireOk();
        var sheet = "/api/pledges/" + house.district() + "/" + id;

        var street = house.as(Role.STREET).get("/api/pledges").requireOk().json();
        var otherStreet = house.at(house.office(Organ.STREET, 1)).get("/api/pledges").requireOk().json();

        assertThat(street.valueStream().filter(line -> line.has("made"))).hasSize(1);
        assertThat(street).hasSize(3);
        assertThat(otherStreet.valueStream().filter(line -> line.has("made"))).isEmpty();
        assertThat(house.as(Role.BUREAU).get(sheet).status()).isEqualTo(200);
        assertThat(house.at(house.office(Organ.STREET, 1)).get(sheet).status()).isEqualTo(404);
        assertThat(house.as(house.member(0, 0).person()).get(sheet).status()).isEqualTo(404);
    }

    @Test
    void a_phone_without_network_pledges_later_and_once() {
        var member = house.as(house.member(0, 0).person());
        var entry = Map.of(
                "id", Ids.next(), "kind", "pledge", "recordedAt", "2026-11-23T00:00:00Z",
                "payload", Map.of("version", version(member)));

        var first = member.post("/api/outbox", Map.of("entries", List.of(entry))).requireOk();
        var again = member.post("/api/outbox", Map.of("entries", List.of(entry))).requireOk();

        assertThat(first.at("/results/0/outcome")).isEqualToIgnoringCase("accepted");
        assertThat(again.at("/results/0/outcome")).isEqualToIgnoringCase("duplicate");
    }

    @Test
    void the_day_book_tells_of_it() {
        pledge(house.as(Role.CADRE), Ids.next()).requireOk();
        var posting = house.leader(0);

        var lines = days.lines(new DayBookQuery(
                house.district(), posting.team(), posting.village(), java.util.Set.of(posting.person()),
                Span.day(LocalDate.of(2026, 11, 23))));

        assertThat(lines).extracting(line -> line.clause().toString()).contains("A.1");
    }

    private Reckoning standing(Posting posting, String asOf) {
        var source = sources.stream().filter(each -> each.clauses().contains(Clause.of("A.1"))).findFirst().orElseThrow();
        try (var reckoned = source.reckon(
                new Selection.OfPerson(house.district(), posting.person()), posting.span(), LocalDate.parse(asOf))) {
            return reckoned.findFirst().orElseThrow();
        }
    }

    private static zaicun.house.Answer pledge(Browser cadre, UUID id) {
        return cadre.post("/api/pledges", Map.of("id", id, "version", version(cadre)));
    }

    private static String version(Browser cadre) {
        return cadre.get("/api/pledges/mine").at("/text/version");
    }

    private static List<String> clauses(JsonNode lines) {
        return lines.valueStream().map(line -> line.at("/clause").asString()).toList();
    }
}
