package zaicun.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Post;
import zaicun.kernel.Span;

/** A house's unit 0 has three people in place all of 2026: it owes 60,000 yuan. */
@ZaicunTest
@Tag("external-database")
class FundsTest {

    @Autowired
    private Houses houses;

    private House house;
    private UUID unit;

    @BeforeEach
    void build() {
        house = houses.build();
        unit = house.office(Organ.SENDING_UNIT).id();
    }

    @Test
    void what_is_owed_goes_by_days_in_place_exact_to_the_cent() {
        houses.post(house.team(0), Post.MEMBER, Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1)));

        // 20000 ÷ 365 = 54.794…, rounded once
        assertThat(account().at("/owed").asString()).isEqualTo("60054.79");
        assertThat(account().at("/gap").asString()).isEqualTo("60054.79");
    }

    @Test
    void a_payment_shows_at_once_on_the_page_and_on_the_units_standing() {
        pay(payment("2026-03-05", "45000.50")).requireOk();
        pay(payment("2026-11-23", "14999.50")).requireOk();

        assertThat(account().at("/paid").asString()).isEqualTo("60000.00");
        assertThat(account().at("/gap").asString()).isEqualTo("0.00");
        assertThat(standing().at("/state").asString()).isEqualTo("MET");
        assertThat(standing().at("/counted")).hasSize(2);
    }

    @Test
    void one_cent_short_is_not_met_and_the_trace_says_how_much_is_missing() {
        pay(payment("2026-03-05", "59999.99")).requireOk();

        assertThat(standing().at("/state").asString()).isEqualTo("AT_RISK");
        assertThat(standing().at("/next").asString()).contains("0.01");
        assertThat(standing().at("/numbers/0/source").asString()).isEqualTo("notice");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 100.001, amount", "2026-03-05, -1, amount", "2026-03-05, 0, amount", "2026-03-05, 1e12, amount",
        "2026-11-24, 100, paidOn", "2026-02-30, 100, paidOn"
    })
    void a_payment_that_cannot_be_is_wrong_input_with_its_field(String on, String amount, String field) {
        var answer = pay(payment(on, amount));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(field);
        assertThat(account().at("/paid").asString()).isEqualTo("0.00");
    }

    @Test
    void a_payment_of_today_and_one_with_two_decimals_are_taken() {
        pay(payment("2026-11-23", "0.01")).requireOk();
        pay(payment("2026-11-23", "100.010")).requireOk();

        assertThat(account().at("/paid").asString()).isEqualTo("100.02");
    }

    @Test
    void a_year_without_anybody_posted_is_refused_with_the_clause() {
        var answer = pay(payment("2025-12-31", "100"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.clause()).isEqualTo("11.3");
        assertThat(answer.code()).isEqualTo("funds.nobody-posted");
    }

    @Test
    void an_unknown_purpose_is_wrong_input() {
        var form = payment("2026-03-05", "100");
        form.put("purpose", "WINE");

        assertThat(pay(form).at("/field")).isEqualTo("purpose");
    }

    @Test
    void a_correction_keeps_the_old_and_counts_once() {
        var first = payment("2026-03-05", "5000");
        pay(first).requireOk();
        pay(correcting(first, "500", false)).requireOk();

        var lines = page(Role.SENDING_UNIT).at("/payments");
        assertThat(account().at("/paid").asString()).isEqualTo("500.00");
        assertThat(lines.valueStream().map(line -> line.at("/state").asString()))
                .containsExactlyInAnyOrder("有效", "已更正");
    }

    @Test
    void what_was_taken_back_counts_no_more_and_cannot_be_corrected() {
        var first = payment("2026-03-05", "5000");
        var back = correcting(first, "5000", true);
        pay(first).requireOk();
        pay(back).requireOk();

        assertThat(account().at("/paid").asString()).isEqualTo("0.00");
        assertThat(pay(correcting(back, "1", false)).status()).isEqualTo(404);
    }

    @Test
    void a_correction_needs_a_reason() {
        var first = payment("2026-03-05", "5000");
        pay(first).requireOk();
        var second = correcting(first, "500", false);
        second.remove("reason");

        assertThat(pay(second).at("/field")).isEqualTo("reason");
    }

    @Test
    void of_two_who_correct_the_same_payment_one_wins() {
        var first = payment("2026-03-05", "5000");
        pay(first).requireOk();
        house.as(Role.SENDING_UNIT);

        var answers = IntStream.of(1, 2)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> pay(correcting(first, "50" + number, false)).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void the_same_payment_sent_twice_counts_once() {
        var form = payment("2026-03-05", "5000");

        pay(form).requireOk();
        pay(form).requireOk();

        assertThat(account().at("/paid").asString()).isEqualTo("5000.00");
    }

    @Test
    void another_unit_neither_sees_nor_writes_it_and_the_bureau_only_sees() {
        pay(payment("2026-03-05", "5000")).requireOk();
        var stranger = house.at(house.office(Organ.SENDING_UNIT, 1));

        assertThat(stranger.get("/api/funds?year=2026").json().at("/payments")).isEmpty();
        assertThat(stranger.post("/api/funds/payments", payment("2026-03-05", "1")).status()).isEqualTo(404);
        assertThat(page(Role.BUREAU).at("/payments")).hasSize(1);
        assertThat(page(Role.BUREAU).at("/mayKeep")).isEmpty();
    }

    @Test
    void a_budget_below_what_is_owed_is_said_so_and_a_second_first_one_is_a_conflict() {
        budget("59999.99").requireOk();

        assertThat(account().at("/budget/below").asBoolean()).isTrue();
        assertThat(budget("60000").status()).isEqualTo(409);
    }

    @Test
    void somebody_posted_late_moves_what_the_unit_owes() {
        assertThat(standing().at("/owed").asString()).isEqualTo("60000");

        houses.end(house.member(0, 0), LocalDate.of(2026, 1, 1));

        assertThat(standing().at("/owed").asString()).isEqualTo("40054.79");
    }

    @Test
    void the_workbook_has_units_and_payments() throws IOException {
        pay(payment("2026-03-05", "1234.50")).requireOk();

        var answer = house.as(Role.SENDING_UNIT).get("/api/funds/list.xlsx?year=2026").requireOk();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer.bytes()))) {
            var units = book.getFirstSheet().read();
            assertThat(units.get(1).getCellAsNumber(5).orElseThrow()).isEqualByComparingTo(new BigDecimal("1234.50"));
            assertThat(book.findSheet("付款明细").orElseThrow().read()).hasSize(2);
        }
    }

    private Map<String, Object> payment(String on, String amount) {
        var form = new HashMap<String, Object>();
        form.put("id", Ids.next().toString());
        form.put("unit", unit.toString());
        form.put("paidOn", on);
        form.put("amount", amount);
        form.put("purpose", "OFFICE");
        form.put("words", "购置打印机和办公桌椅");
        return form;
    }

    private static Map<String, Object> correcting(Map<String, Object> old, String amount, boolean takingBack) {
        var form = new HashMap<>(old);
        form.put("id", Ids.next().toString());
        form.put("amount", amount);
        form.put("replaces", old.get("id"));
        form.put("reason", "金额多写了一个零");
        form.put("withdrawn", takingBack);
        return form;
    }

    private Answer pay(Map<String, Object> form) {
        return house.as(Role.SENDING_UNIT).post("/api/funds/payments", form);
    }

    private Answer budget(String amount) {
        return house.as(Role.SENDING_UNIT).post("/api/funds/budgets", Map.of(
                "id", Ids.next(), "unit", unit, "year", 2026, "amount", amount));
    }

    private JsonNode page(Role role) {
        return house.as(role).get("/api/funds?year=2026").requireOk().json();
    }

    private JsonNode account() {
        return page(Role.SENDING_UNIT).at("/accounts/0");
    }

    private JsonNode standing() {
        house.as(Role.SENDING_UNIT).get("/api/board").requireOk();
        return house.as(Role.SENDING_UNIT)
                .get("/api/standings/" + house.district() + "/11.3/" + unit + "/2026")
                .requireOk()
                .json();
    }
}
