package zaicun.guidance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.guidance.Guiding;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;

@ZaicunTest
class UnitRemindersTest {

    @Autowired
    Houses houses;

    @Autowired
    UnitReminders reminders;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    House house;

    @BeforeEach
    void build() {
        house = houses.build();
    }

    @Test
    void nothing_is_told_a_day_too_soon() {
        clock.moveTo("2026-10-31T08:10");

        reminders.remind(house.district());

        assertThat(told("12.4")).isEmpty();
    }

    @Test
    void each_step_is_told_once_and_nights_missed_are_made_up_for() {
        clock.moveTo("2026-11-01T08:10");
        reminders.remind(house.district());
        reminders.remind(house.district());
        assertThat(told("12.4")).hasSize(1).first().asString().contains("第 1 次到村").contains("60 天");

        clock.moveTo("2026-12-05T08:10");
        reminders.remind(house.district());
        clock.moveTo("2026-12-24T08:10");
        reminders.remind(house.district());

        assertThat(told("12.4")).hasSize(3);
        assertThat(told("12.2")).hasSize(3);
    }

    @Test
    void a_month_is_too_short_for_more_than_the_last_step() {
        clock.moveTo("2026-11-22T08:10");
        reminders.remind(house.district());
        assertThat(told("12.1")).isEmpty();

        clock.moveTo("2026-11-23T08:10");
        reminders.remind(house.district());

        assertThat(told("12.1")).hasSize(1);
    }

    @Test
    void what_is_met_is_not_reminded_of() {
        var guiding = new Guiding(house);
        guiding.heard(guiding.hearing("2026-11-20")).requireOk();
        clock.moveTo("2026-12-24T08:10");

        reminders.remind(house.district());

        assertThat(told("12.2")).isEmpty();
    }

    /** What the liaison of unit 0 was told under a clause. */
    private List<String> told(String clause) {
        return database.sql(
                        """
                        select text from notice
                         where district = :district and person = :person and clause = :clause
                           and kind = 'guidance.reminder'
                         order by told_at
                        """)
                .param("district", house.district().code())
                .param("person", house.person(Role.SENDING_UNIT))
                .param("clause", clause)
                .query(String.class)
                .list();
    }
}
