package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.attendance.Keeper.cell;
import static zaicun.attendance.Keeper.correction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

@ZaicunTest
class MonthTest {

    private static final String MONTH = "2026-10";
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);

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
    void a_month_goes_from_village_to_street_to_those_above() {
        keeper.keep(FIRST, LAST);
        move(Role.VILLAGE, "SIGN").requireOk();
        move(Role.STREET, "CONFIRM").requireOk();

        var page = page(Role.HOST_OFFICE);

        assertThat(page.at("/state").asString()).isEqualTo("CONFIRMED");
        assertThat(page.at("/version").asInt()).isEqualTo(1);
        assertThat(page.at("/recipients").valueStream().map(each -> each.at("/kind").asString()))
                .containsExactlyInAnyOrder("HOST_OFFICE", "BUREAU", "SENDING_UNIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SIGN", "SIGN>TAKE_BACK", "SIGN>SEND_BACK", "SIGN>CONFIRM", "SIGN>CONFIRM>REOPEN"})
    void every_move_that_is_not_in_the_table_is_refused(String way) {
        keeper.keep(FIRST, LAST);
        walk(way);
        var from = stateOf();

        var illegal = List.of("SIGN", "TAKE_BACK", "SEND_BACK", "CONFIRM", "REOPEN").stream()
                .filter(move -> !isLegal(from, move))
                .toList();

        assertThat(illegal).isNotEmpty().allSatisfy(move -> {
            var answer = move(roleFor(move), move);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.clause()).isEqualTo("2.6");
        });
        assertThat(stateOf()).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "SIGN, SIGNED", "SIGN>TAKE_BACK, OPEN", "SIGN>SEND_BACK, RETURNED", "SIGN>CONFIRM, CONFIRMED",
        "SIGN>CONFIRM>REOPEN, REOPENED", "SIGN>SEND_BACK>SIGN, SIGNED", "SIGN>TAKE_BACK>SIGN, SIGNED",
        "SIGN>CONFIRM>REOPEN>SIGN, SIGNED"
    })
    void every_move_of_the_table_leads_where_it_says(String way, String to) {
        keeper.keep(FIRST, LAST);

        walk(way);

        assertThat(stateOf()).isEqualTo(to);
    }

    @Test
    void a_month_with_an_empty_working_day_is_not_signed() {
        keeper.keep(FIRST, LocalDate.of(2026, 10, 20));

        var answer = move(Role.VILLAGE, "SIGN");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("month.incomplete");
    }

    @Test
    void a_month_that_still_runs_is_not_signed() {
        var answer = house.as(Role.VILLAGE).post("/api/months/moves", Map.of(
                "village", house.village(0), "month", "2026-11", "move", "SIGN"));

        assertThat(answer.code()).isEqualTo("month.not-over");
        assertThat(answer.clause()).isEqualTo("2.6");
    }

    @Test
    void marks_of_a_signed_and_of_a_confirmed_month_are_refused() {
        keeper.keep(FIRST, LAST);
        var cell = cell(keeper.week("2026-W42"), member, "2026-10-14", "DAY");
        walk("SIGN");
        var signed = keeper.mark(correction(cell, member, "AWAY", "补充核实"));
        walk("CONFIRM");
        var confirmed = keeper.mark(correction(cell, member, "AWAY", "补充核实"));

        assertThat(signed.clause()).isEqualTo("2.6");
        assertThat(confirmed.clause()).isEqualTo("2.6");
        assertThat(confirmed.status()).isEqualTo(422);
    }

    @Test
    void a_trip_into_a_confirmed_month_is_refused() {
        keeper.keep(FIRST, LAST);
        walk("SIGN>CONFIRM");

        var answer = house.as(Role.VILLAGE).post("/api/trips", trip("2026-10-14", "2026-10-14"));

        assertThat(answer.clause()).isEqualTo("2.6");
    }

    @Test
    void sending_back_and_reopening_need_words() {
        keeper.keep(FIRST, LAST);
        walk("SIGN");

        var answer = house.as(Role.STREET).post("/api/months/moves", Map.of(
                "village", house.village(0), "month", MONTH, "move", "SEND_BACK"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo("words");
    }

    @Test
    void a_reopened_month_keeps_both_versions() {
        keeper.keep(FIRST, LAST);
        walk("SIGN>CONFIRM>REOPEN");
        var cell = cell(keeper.week("2026-W42"), member, "2026-10-14", "DAY");
        keeper.mark(correction(cell, member, "AWAY", "派出单位来函更正")).requireOk();
        walk("SIGN>CONFIRM");

        var versions = page(Role.STREET).at("/versions");
        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/hash")).isNotEqualTo(versions.at("/1/hash"));
        assertThat(signOn(sheet(1), "2026-10-14")).isEqualTo("√");
        assertThat(signOn(sheet(2), "2026-10-14")).isEqualTo("×");
    }

    @Test
    void each_of_those_above_acknowledges_for_itself() {
        keeper.keep(FIRST, LAST);
        walk("SIGN>CONFIRM");
        var form = Map.of("village", house.village(0), "month", MONTH);

        house.as(Role.SENDING_UNIT).post("/api/months/acknowledgements", form).requireOk();
        var stranger = house.at(house.office(Organ.SENDING_UNIT, 1)).post("/api/months/acknowledgements", form);

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(page(Role.SENDING_UNIT).at("/mayAcknowledge").asBoolean()).isFalse();
        assertThat(page(Role.HOST_OFFICE).at("/mayAcknowledge").asBoolean()).isTrue();
    }

    @Test
    void the_reviewer_sees_what_does_not_fit_together() {
        house.as(Role.VILLAGE).post("/api/trips", trip("2026-10-14", "2026-10-14")).requireOk();
        keeper.keep(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 11));
        keeper.confirm("2026-W42", List.of(
                        cell(member, "2026-10-13", "DAY", "LEAVE"),
                        cell(member, "2026-10-14", "DAY", "VILLAGE"),
                        cell(member, "2026-10-15", "DAY", "UNKNOWN"),
                        cell(member, "2026-10-16", "DAY", "TRIP")))
                .requireOk();

        var kinds = page(Role.STREET).at("/sheet/differences").valueStream()
                .filter(each -> each.at("/person").asString().equals(member.toString()))
                .filter(each -> each.at("/date").asString().compareTo("2026-10-12") >= 0)
                .filter(each -> each.at("/date").asString().compareTo("2026-10-16") <= 0)
                .map(each -> each.at("/date").asString().substring(8) + " " + each.at("/kind").asString());

        assertThat(kinds).contains(
                "13 MARK_WITHOUT_LEAVE", "14 TRIP_AGAINST_VILLAGE", "15 UNKNOWN", "16 TRIP_NOT_REPORTED", "12 LATE");
    }

    @Test
    void another_village_and_another_street_find_nothing() {
        var address = "/api/months/page?village=" + house.village(0) + "&month=" + MONTH;

        assertThat(house.at(house.office(Organ.VILLAGE, 1)).get(address).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.STREET, 1)).get(address).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(address).status()).isEqualTo(404);
    }

    @Test
    void the_street_does_not_sign_for_the_village() {
        keeper.keep(FIRST, LAST);

        assertThat(move(Role.STREET, "SIGN").status()).isEqualTo(403);
        assertThat(move(Role.VILLAGE, "CONFIRM").status()).isEqualTo(403);
    }

    @Test
    void the_workbook_has_two_lines_a_person_and_the_corrections() throws IOException {
        keeper.keep(FIRST, LAST);
        var cell = cell(keeper.week("2026-W42"), member, "2026-10-14", "DAY");
        keeper.mark(correction(cell, member, "AWAY", "补充核实")).requireOk();

        var answer = house.as(Role.VILLAGE).get(
                "/api/months/month-sheet.xlsx?village=" + house.village(0) + "&month=" + MONTH);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.requireOk().bytes()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("驻村干部考勤月报表");
            assertThat(rows.stream().filter(row -> text(row, 5).equals("夜"))).hasSize(3);
            var corrections = workbook.findSheet("更正清单").orElseThrow().read();
            assertThat(text(corrections.get(1), 5)).isEqualTo("补充核实");
        }
    }

    @Test
    void the_bundle_holds_the_villages_of_the_line() throws IOException {
        var street = house.as(Role.STREET).get("/api/months/month-sheets.xlsx?month=" + MONTH).requireOk();
        var office = house.as(Role.HOST_OFFICE).get("/api/months/month-sheets.xlsx?month=" + MONTH).requireOk();

        assertThat(peopleIn(street)).isEqualTo(3);
        assertThat(peopleIn(office)).isEqualTo(6);
    }

    @Test
    void a_month_reviewed_in_time_is_met_and_a_late_one_behind() {
        keeper.keep(FIRST, LAST);
        walk("SIGN>CONFIRM");

        assertThat(page(Role.STREET).at("/dueOn").asString()).isEqualTo("2026-11-06");
    }

    private long peopleIn(Answer answer) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            return workbook.getFirstSheet().read().stream().filter(row -> text(row, 5).equals("昼")).count();
        }
    }

    private static String text(Row row, int column) {
        return row.getCellCount() > column && row.getCell(column) != null ? row.getCellText(column) : "";
    }

    private Map<String, Object> trip(String from, String to) {
        return Map.of("id", Ids.next(), "person", member, "kind", "MEETING", "from", from, "to", to, "purpose", "街道例会");
    }

    private static boolean isLegal(String state, String move) {
        return switch (state) {
            case "SIGNED" -> List.of("TAKE_BACK", "SEND_BACK", "CONFIRM").contains(move);
            case "CONFIRMED" -> move.equals("REOPEN");
            default -> move.equals("SIGN");
        };
    }

    private void walk(String way) {
        for (var move : way.isEmpty() ? new String[0] : way.split(">")) {
            move(roleFor(move), move).requireOk();
        }
    }

    private static Role roleFor(String move) {
        return move.equals("SIGN") || move.equals("TAKE_BACK") ? Role.VILLAGE : Role.STREET;
    }

    private Answer move(Role role, String move) {
        var form = new HashMap<String, Object>(Map.of("village", house.village(0), "month", MONTH, "move", move));
        if (move.equals("SEND_BACK") || move.equals("REOPEN")) {
            form.put("words", "10月14日登记有误");
        }
        return house.as(role).post("/api/months/moves", form);
    }

    private JsonNode page(Role role) {
        return house.as(role).get("/api/months/page?village=" + house.village(0) + "&month=" + MONTH).requireOk().json();
    }

    private String stateOf() {
        return page(Role.STREET).at("/state").asString();
    }

    private JsonNode sheet(int version) {
        return house.as(Role.STREET)
                .get("/api/months/sheet?village=" + house.village(0) + "&month=" + MONTH + "&version=" + version)
                .requireOk()
                .json();
    }

    private String signOn(JsonNode sheet, String date) {
        return StreamSupport.stream(sheet.at("/rows").spliterator(), false)
                .filter(row -> row.at("/person").asString().equals(member.toString()))
                .flatMap(row -> row.at("/cells").valueStream())
                .filter(cell -> cell.at("/date").asString().equals(date))
                .map(cell -> cell.at("/day").asString())
                .findFirst()
                .orElseThrow();
    }
}
