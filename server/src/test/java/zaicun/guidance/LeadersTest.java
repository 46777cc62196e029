package zaicun.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Organ;

@ZaicunTest
class LeadersTest {

    @Autowired
    Houses houses;

    House house;
    Guiding guiding;

    @BeforeEach
    void build() {
        house = houses.build();
        guiding = new Guiding(house);
    }

    @Test
    void a_principal_and_one_deputy_in_charge_are_what_is_owed() {
        assertThat(guiding.duty("12.1", "2026-11").state()).isEqualTo("AT_RISK");

        guiding.named("PRINCIPAL", "周局长");
        assertThat(guiding.duty("12.1", "2026-11").done()).isEqualTo("1");
        guiding.named("DEPUTY", "吴副局长");

        assertThat(guiding.duty("12.1", "2026-11").state()).isEqualTo("MET");
        assertThat(guiding.duty("12.1", "2026-11").owed()).isEqualTo("2");
    }

    @Test
    void a_gap_of_a_few_days_is_not_hidden_by_the_successor() {
        guiding.named("PRINCIPAL", "周局长");
        guiding.name("DEPUTY", "吴副局长", "2026-01-01", "2026-10-10").requireOk();
        guiding.name("DEPUTY", "郑副局长", "2026-10-15", "").requireOk();

        assertThat(guiding.duty("12.1", "2026-10").state()).isEqualTo("BEHIND");
        assertThat(guiding.duty("12.1", "2026-10").next()).contains("2026-10-11").contains("分管负责人");
        assertThat(guiding.duty("12.1", "2026-11").state()).isEqualTo("MET");
    }

    @Test
    void a_term_that_will_end_is_told_before_it_does() {
        guiding.named("PRINCIPAL", "周局长");
        guiding.name("DEPUTY", "吴副局长", "2026-01-01", "2026-11-25").requireOk();

        var november = guiding.duty("12.1", "2026-11");

        assertThat(november.state()).isEqualTo("OPEN");
        assertThat(november.next()).contains("2026-11-26");
    }

    @Test
    void a_second_one_in_the_same_office_at_the_same_time_is_refused() {
        guiding.named("DEPUTY", "吴副局长");

        var second = guiding.name("DEPUTY", "郑副局长", "2026-06-01", "");

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.code()).isEqualTo("guidance.office-taken");
        assertThat(second.clause()).isEqualTo("12.1");
        assertThat(guiding.name("PRINCIPAL", "周局长", "2026-06-01", "").status()).isEqualTo(200);
    }

    @Test
    void of_two_named_at_once_one_is_refused() throws Exception {
        guiding.liaison();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.<Callable<Integer>>of(
                    () -> guiding.name("PRINCIPAL", "周局长", "2026-01-01", "").status(),
                    () -> guiding.name("PRINCIPAL", "钱局长", "2026-01-01", "").status());

            var statuses = threads.invokeAll(both).stream().map(done -> done.resultNow()).toList();

            assertThat(statuses).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void ending_and_withdrawing_a_term_leave_a_trace() {
        guiding.named("PRINCIPAL", "周局长");
        var page = guiding.liaison().get("/api/guidance/units/" + guiding.unit()).requireOk();
        var path = "/api/guidance/" + house.district() + "/terms/" + page.at("/terms/0/id");
        var ended = Map.of("office", "PRINCIPAL", "name", "周局长", "from", "2026-01-01", "to", "2026-11-30");

        guiding.liaison().post(path + "/correct", Map.of("form", ended, "version", 0, "words", "调任")).requireOk();
        var late = guiding.liaison().post(path + "/withdraw", Map.of("version", 0, "words", "录错"));
        guiding.liaison().post(path + "/withdraw", Map.of("version", 1, "words", "录错")).requireOk();

        assertThat(late.status()).isEqualTo(409);
        var now = guiding.liaison().get("/api/guidance/units/" + guiding.unit()).requireOk();
        assertThat(now.json().at("/terms")).isEmpty();
        assertThat(now.at("/history/0/words")).contains("录错");
        assertThat(now.json().at("/history")).hasSize(3);
    }

    @Test
    void wrong_dates_and_missing_names_are_told_by_field() {
        assertThat(guiding.name("DEPUTY", "吴副局长", "2026-05-01", "2026-04-30").at("/field")).isEqualTo("to");
        assertThat(guiding.name("DEPUTY", " ", "2026-05-01", "").at("/field")).isEqualTo("name");
    }

    @Test
    void only_the_unit_itself_keeps_its_leaders_and_its_line_sees_them() {
        var path = "/api/guidance/units/" + guiding.unit();
        var form = Map.of("office", "PRINCIPAL", "name", "周局长", "from", "2026-01-01");

        assertThat(house.as(Role.BUREAU).post(path + "/terms", form).status()).isEqualTo(403);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).post(path + "/terms", form).status()).isEqualTo(404);
        assertThat(house.as(Role.BUREAU).get(path).status()).isEqualTo(200);
        assertThat(house.as(Role.SENDING_ORGANISATION_DEPARTMENT).get(path).status()).isEqualTo(200);
        assertThat(house.at(house.office(Organ.SENDING_UNIT, 1)).get(path).status()).isEqualTo(404);
        assertThat(house.as(Role.STREET).get(path).status()).isEqualTo(404);
        assertThat(house.as(Role.BUREAU).get(path + "?year=2027").at("/field")).isEqualTo("year");
    }
}
