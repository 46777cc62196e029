package zaicun.recall.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.recall.Cases;

/** Opened on 23 November, a case may be answered up to the 30th. */
@ZaicunTest
class RecallReminderTest {

    @Autowired
    Houses houses;

    @Autowired
    RecallReminder reminder;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void the_person_is_reminded_on_the_last_day_and_the_leader_on_the_day_after_once_each() {
        var house = houses.build();
        var cases = new Cases(house);
        var person = house.member(0, 0).person();
        cases.named(house.member(0, 0));
        cases.answered(house.member(0, 1));

        assertThat(reminded(house, "2026-11-29", person, cases.leader())).isEqualTo("00");
        assertThat(reminded(house, "2026-11-30", person, cases.leader())).isEqualTo("10");
        assertThat(reminded(house, "2026-12-01", person, cases.leader())).isEqualTo("11");
        assertThat(reminded(house, "2026-12-02", person, cases.leader())).isEqualTo("11");
    }

    /** How many reminders the two have after the morning of that day. */
    private String reminded(House house, String day, UUID person, UUID leader) {
        clock.moveTo(day + "T07:40");
        reminder.remind(house.district());
        return "" + count(person) + count(leader);
    }

    private long count(UUID person) {
        return database.sql("select count(*) from notice where person = :person and kind = 'recall.due'")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
