package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.attendance.Keeper.cell;
import static zaicun.attendance.Keeper.correction;

import java.nio.charset.StandardCharsets;
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
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** Duties of article 2 as they stand on the board, kept in step with register, leave, ticks and borrowings. */
@ZaicunTest
@Tag("external-database")
class PresenceKeptTest {

    private static final String LAST_WEEK = "2026-W47";

    @Autowired
    private Houses houses;

    private House house;
    private Keeper keeper;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        keeper = new Keeper(house);
        member = house.member(0, 0).person();
    }

    @Test
    void a_register_not_kept_makes_nobody_look_bad() {
        var row = Keeper.row(keeper.week(LAST_WEEK), member);

        assertThat(row.at("/standing/state").asString()).isEqualTo("NOT_KNOWN");
    }

    @Test
    void a_correction_changes_the_standing_in_the_same_act() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();
        var before = standing("2.2", LAST_WEEK).at("/state").asString();
        var cell = cell(keeper.week(LAST_WEEK), member, "2026-11-16", "DAY");

        keeper.mark(correction(cell, member, "AWAY", "补充核实")).requireOk();

        assertThat(before).isEqualTo("MET");
        assertThat(standing("2.2", LAST_WEEK).at("/state").asString()).isEqualTo("BEHIND");
    }

    @Test
    void a_leave_granted_afterwards_lowers_what_was_owed() {
        keeper.confirm(LAST_WEEK, List.of(cell(member, "2026-11-18", "DAY", "AWAY"), cell(member, "2026-11-18", "NIGHT", "AWAY")))
                .requireOk();
        var before = standing("2.2", LAST_WEEK).at("/state").asString();

        grantLeave("2026-11-18").requireOk();

        var after = standing("2.2", LAST_WEEK);
        assertThat(before).isEqualTo("BEHIND");
        assertThat(after.at("/state").asString()).isEqualTo("MET");
        assertThat(after.at("/owed").asDouble()).isEqualTo(4);
    }

    @Test
    void register_and_leave_at_once_leave_neither_out() throws Exception {
        var asked = askLeave("2026-11-18");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var kept = threads.submit(() -> keeper.confirm(LAST_WEEK, List.of()));
            var granted = threads.submit(() -> decide(asked));
            assertThat(kept.get().status()).isEqualTo(200);
            assertThat(granted.get().status()).isEqualTo(200);
        }

        var stands = standing("2.2", LAST_WEEK);
        assertThat(stands.at("/owed").asDouble()).isEqualTo(4);
        assertThat(stands.at("/state").asString()).isEqualTo("MET");
    }

    @Test
    void leave_fills_itself_into_the_plan() {
        grantLeave("2026-11-24").requireOk();

        var planned = cell(keeper.week("2026-W48"), member, "2026-11-24", "DAY");

        assertThat(planned.at("/planned").asString()).isEqualTo("LEAVE");
        assertThat(planned.at("/hint").asString()).contains("事假");
    }

    @Test
    void a_posting_that_ends_on_wednesday_owes_three_days() {
        var leaver = houses.post(
                house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 18)));
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var row = Keeper.row(keeper.week(LAST_WEEK), leaver.person());

        assertThat(row.at("/standing/owed").asInt()).isEqualTo(3);
        assertThat(row.at("/standing/state").asString()).isEqualTo("MET");
    }

    @Test
    void a_register_kept_late_is_the_villages_debt() {
        keeper.confirm(LAST_WEEK, List.of()).requireOk();

        var village = UUID.nameUUIDFromBytes(house.village(0).getBytes(StandardCharsets.UTF_8));
        var stands = standing("2.5", village, LAST_WEEK);

        assertThat(stands.at("/done").asInt()).isEqualTo(1);
        assertThat(stands.at("/owed").asInt()).isEqualTo(5);
        assertThat(stands.at("/state").asString()).isEqualTo("AT_RISK");
    }

    @Test
    void the_three_in_the_village_are_met_when_ticked() {
        var newcomer = houses.post(house.team(0), Post.MEMBER, Span.from(LocalDate.of(2026, 11, 9)));
        for (var kind : List.of("PARTY_MEMBERSHIP", "POST", "BOARD_AND_LODGING")) {
            house.as(Role.VILLAGE).post("/api/ticks", Map.of(
                            "id", Ids.next(), "village", house.village(0), "posting", newcomer.id(), "kind", kind,
                            "holds", true, "on", "2026-11-12"))
                    .requireOk();
        }

        var stands = standings(house.as(Role.VILLAGE), "clause=2.3&person=" + newcomer.person());

        assertThat(stands.at("/0/state").asString()).isEqualTo("MET");
    }

    @Test
    void a_borrowing_stands_on_the_board_of_the_unit() {
        house.as(Role.CADRE).post("/api/borrowings", Map.of(
                        "id", Ids.next(), "person", house.leader(0).person(), "borrower", "区教育局办公室", "task", "材料起草",
                        "from", "2026-11-18"))
                .requireOk();

        var stands = standings(house.as(Role.SENDING_UNIT), "clause=2.4");

        assertThat(stands.valueStream()
                        .filter(row -> row.at("/window").asString().equals("2026-11"))
                        .map(row -> row.at("/state").asString()))
                .containsExactly("AT_RISK");
    }

    @Test
    void a_unit_does_not_record_a_borrowing_of_others() {
        var answer = house.as(Role.SENDING_UNIT).post("/api/borrowings", Map.of(
                "id", Ids.next(), "person", house.leader(0).person(), "borrower", "区教育局", "task", "材料", "from", "2026-11-18"));

        assertThat(answer.status()).isEqualTo(403);
    }

    private JsonNode standing(String clause, String window) {
        return standing(clause, member, window);
    }

    private JsonNode standing(String clause, UUID subject, String window) {
        return house.as(Role.VILLAGE)
                .get("/api/standings/" + house.district() + "/" + clause + "/" + subject + "/" + window)
                .requireOk()
                .json();
    }

    private static JsonNode standings(Browser browser, String query) {
        return browser.get("/api/standings?" + query).requireOk().json().at("/rows");
    }

    private Answer grantLeave(String day) {
        return decide(askLeave(day));
    }

    private UUID askLeave(String day) {
        var id = Ids.next();
        var form = new HashMap<String, Object>(Map.of(
                "id", id, "kind", "personal", "from", Map.of("date", day, "half", "AM"),
                "to", Map.of("date", day, "half", "PM"), "reason", "家中有事", "destination", "武昌",
                "phone", "13800001234", "standsIn", "李秀英"));
        if (LocalDate.parse(day).isBefore(LocalDate.of(2026, 11, 23))) {
            form.put("reportedFirst", Map.of(
                    "id", Ids.next(), "from", Map.of("date", day, "half", "AM"), "means", "PHONE",
                    "toldAt", day + "T00:30:00Z", "personTold", "街道张书记", "words", "母亲急诊"));
        }
        house.as(member).post("/api/leaves", form).requireOk();
        return id;
    }

    private Answer decide(UUID leave) {
        var path = "/api/leaves/" + house.district() + "/" + leave;
        var leader = house.as(Role.CADRE);
        var seen = leader.get(path).requireOk();
        return leader.post(path + "/decisions", Map.of(
                "step", Integer.parseInt(seen.at("/openStep")), "version", Integer.parseInt(seen.at("/version")),
                "act", "APPROVE", "opinion", "同意"));
    }
}
