package zaicun.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

@ZaicunTest
class HearingsTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    House house;
    Guiding guiding;

    @BeforeEach
    void build() {
        house = houses.build();
        guiding = new Guiding(house);
    }

    @Test
    void a_hearing_counts_for_its_half_year_and_no_other() {
        guiding.heard(guiding.hearing("2026-06-30")).requireOk();

        assertThat(guiding.duty("12.2", "2026-H1").state()).isEqualTo("MET");
        assertThat(guiding.duty("12.2", "2026-H2").state()).isEqualTo("AT_RISK");
        guiding.heard(guiding.hearing("2026-07-01")).requireOk();
        assertThat(guiding.duty("12.2", "2026-H2").state()).isEqualTo("MET");
    }

    @Test
    void a_half_year_that_closed_without_one_is_behind() {
        clock.moveTo("2026-12-31T20:00");

        assertThat(guiding.duty("12.2", "2026-H1").state()).isEqualTo("BEHIND");
        assertThat(guiding.duty("12.2", "2026-H2").state()).isEqualTo("AT_RISK");
    }

    @Test
    void a_day_yet_to_come_an_empty_minute_and_a_second_of_the_day_are_refused() {
        var empty = guiding.hearing("2026-10-08");
        empty.put("heard", "");

        assertThat(guiding.heard(guiding.hearing("2026-11-24")).at("/field")).isEqualTo("on");
        assertThat(guiding.heard(empty).at("/field")).isEqualTo("heard");
        guiding.heard(guiding.hearing("2026-10-08")).requireOk();
        var second = guiding.heard(guiding.hearing("2026-10-08"));
        assertThat(second.code()).isEqualTo("guidance.hearing-known");
        assertThat(second.clause()).isEqualTo("12.2");
    }

    @Test
    void sending_the_same_twice_adds_nothing_and_a_correction_moves_what_counts() {
        var first = guiding.hearing("2026-07-02");
        guiding.heard(first).requireOk();
        guiding.heard(first).requireOk();
        var corrected = guiding.hearing("2026-06-29");
        corrected.put("replaces", first.get("id"));
        assertThat(guiding.heard(corrected).at("/field")).isEqualTo("why");
        corrected.put("why", "日期写错");

        guiding.heard(corrected).requireOk();

        assertThat(guiding.duty("12.2", "2026-H1").state()).isEqualTo("MET");
        assertThat(guiding.duty("12.2", "2026-H2").done()).isEqualTo("0");
        corrected.put("id", Ids.next());
        assertThat(guiding.heard(corrected).status()).isEqualTo(404);
    }

    @Test
    void a_hearing_that_was_not_held_is_taken_back_with_its_reason() {
        var form = guiding.hearing("2026-10-08");
        guiding.heard(form).requireOk();
        var path = "/api/guidance/" + house.district() + "/hearings/" + form.get("id") + "/retract";

        assertThat(guiding.liaison().post(path, "{}").at("/field")).isEqualTo("words");
        guiding.liaison().post(path, "{\"words\": \"会议改期\"}").requireOk();

        assertThat(guiding.duty("12.2", "2026-H2").done()).isEqualTo("0");
        assertThat(guiding.liaison().post(path, "{\"words\": \"会议改期\"}").status()).isEqualTo(404);
    }
}
