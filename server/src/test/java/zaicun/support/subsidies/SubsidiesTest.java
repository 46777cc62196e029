package zaicun.support.subsidies;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.attendance.Keeper.cell;
import static zaicun.attendance.Keeper.correction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;
import zaicun.policy.SupportTables.Per;
import zaicun.policy.SupportTables.SubsidyRate;

/** October 2026 has 17 working days; kept as planned, each of the three is in the village on each of them. */
@ZaicunTest
@Tag("external-database")
class SubsidiesTest {

    private static final String MONTH = "2026-10";

    @Autowired
    private Houses houses;

    private House house;
    private Keeper keeper;
    private UUID unit;
    private UUID member;

    @BeforeEach
    void build() {
        house = houses.build();
        keeper = new Keeper(house);
        unit = house.office(Organ.SENDING_UNIT).id();
        member = house.member(0, 0).person();
        keeper.keep(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({"31, 17, 100.00", "1, 1, 3.23", "15, 0, 48.39", "0, 0, 0.00"})
    void what_is_paid_by_the_month_goes_by_days_in_place_rounded_once(int inPlace, int days, String paid) {
        var phone = new SubsidyRate("PHONE", "通信补助", new BigDecimal("100"), Per.MONTH);

        assertThat(new SubsidyRule(31, inPlace, days).of(phone)).hasToString(paid);
    }

    @Test
    void a_list_has_days_times_rates_for_each_person() {
        var list = list();
        int days = list.at("/sheet/rows/0/days").asInt();

        assertThat(list.at("/sheet/rows")).hasSize(3);
        assertThat(list.at("/sheet/rows/0/amounts/0").asString()).isEqualTo(days * 100 + ".00");
        assertThat(list.at("/sheet/rows/0/amounts/2").asString()).isEqualTo("100.00");
        assertThat(list.at("/sheet/total").asString()).isEqualTo(3 * (days * 140 + 100) + ".00");
    }

    @Test
    void a_list_is_not_closed_before_the_street_has_confirmed_the_month() {
        var early = close(MONTH);

        assertThat(early.code()).isEqualTo("subsidies.not-confirmed");
        assertThat(early.clause()).isEqualTo("11.4");
        assertThat(list().at("/line/state").asString()).isEqualTo("WAITING");
        assertThat(close("2026-11").code()).isEqualTo("subsidies.month-runs");
    }

    @Test
    void a_closed_list_stays_and_a_later_correction_shows_as_a_difference() {
        confirmMonth();
        close(MONTH).requireOk();
        var before = list().at("/sheet/total").asString();

        correctOneDay();

        var list = list();
        assertThat(list.at("/sheet/total").asString()).isEqualTo(before);
        assertThat(list.at("/line/state").asString()).isEqualTo("DIFFERENT");
        assertThat(list.at("/differences")).hasSize(1);
        assertThat(list.at("/differences/0/difference").asString()).isEqualTo("-140.00");
    }

    @Test
    void closing_again_needs_a_difference_and_a_reason_and_keeps_both_versions() {
        confirmMonth();
        close(MONTH).requireOk();
        assertThat(close(MONTH).code()).isEqualTo("subsidies.nothing-changed");
        correctOneDay();
        confirmMonth();

        assertThat(close(MONTH).at("/field")).isEqualTo("reason");
        close(MONTH, "考勤更正，扣回一天").requireOk();

        assertThat(list().at("/versions")).hasSize(2);
        assertThat(list().at("/differences")).isEmpty();
        assertThat(list().at("/line/state").asString()).isEqualTo("CLOSED");
    }

    @Test
    void of_two_who_close_at_once_one_wins() {
        confirmMonth();
        house.as(Role.SENDING_UNIT);

        var answers = IntStream.of(1, 2)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> close(MONTH).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).contains(204).containsAnyOf(409, 422);
    }

    @Test
    void another_unit_finds_nothing_and_the_bureau_reads_only() {
        var stranger = house.at(house.office(Organ.SENDING_UNIT, 1));

        assertThat(stranger.get(path()).status()).isEqualTo(404);
        assertThat(stranger.post("/api/subsidies/closings", form(MONTH)).status()).isEqualTo(404);
        assertThat(house.as(Role.BUREAU).get(path()).requireOk().at("/mayClose")).isEqualTo("false");
        assertThat(house.as(Role.BUREAU).post("/api/subsidies/closings", form(MONTH)).status()).isEqualTo(403);
    }

    @Test
    void a_person_sees_his_own_months_only() {
        var own = house.as(member).get("/api/subsidies/mine").requireOk().json();

        assertThat(own.valueStream().map(month -> month.at("/row/person").asString()).distinct())
                .containsExactly(member.toString());
        assertThat(own.valueStream().filter(month -> month.at("/month").asString().equals(MONTH))).hasSize(1);
    }

    @Test
    void the_workbook_has_a_line_for_each_person_and_the_total() throws IOException {
        var answer = house.as(Role.SENDING_UNIT).get(path() + "/list.xlsx").requireOk();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("驻村补助发放清单");
            assertThat(rows.get(6).getCellText(1)).isEqualTo("合计");
        }
    }

    private void correctOneDay() {
        house.as(Role.STREET).post("/api/months/moves", Map.of(
                        "village", house.village(0), "month", MONTH, "move", "REOPEN", "words", "派出单位来函更正"))
                .requireOk();
        var cell = cell(keeper.week("2026-W42"), member, "2026-10-14", "DAY");
        keeper.mark(correction(cell, member, "AWAY", "补充核实")).requireOk();
    }

    private void confirmMonth() {
        for (var move : new String[] {"SIGN", "CONFIRM"}) {
            house.as(move.equals("SIGN") ? Role.VILLAGE : Role.STREET)
                    .post("/api/months/moves", Map.of("village", house.village(0), "month", MONTH, "move", move))
                    .requireOk();
        }
    }

    private Map<String, Object> form(String month) {
        return Map.of("district", house.district().code(), "unit", unit, "month", month);
    }

    private Answer close(String month) {
        return house.as(Role.SENDING_UNIT).post("/api/subsidies/closings", form(month));
    }

    private Answer close(String month, String reason) {
        return house.as(Role.SENDING_UNIT).post("/api/subsidies/closings", Map.of(
                "district", house.district().code(), "unit", unit, "month", month, "reason", reason));
    }

    private String path() {
        return "/api/subsidies/" + house.district() + "/" + unit + "/" + MONTH;
    }

    private JsonNode list() {
        return house.as(Role.SENDING_UNIT).get(path()).requireOk().json();
    }
}
