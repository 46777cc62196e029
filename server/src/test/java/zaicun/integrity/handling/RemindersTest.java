package zaicun.integrity.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.integrity.Letterbox;

@ZaicunTest
class RemindersTest {

    @Autowired
    Houses houses;

    @Autowired
    HandlerNews news;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    House house;
    Letterbox box;

    @BeforeEach
    void build() {
        house = houses.build();
        box = new Letterbox(house);
        box.handler();
    }

    @Test
    void a_handler_is_reminded_once_on_the_working_day_before() {
        box.post(box.form());
        clock.moveTo("2026-11-26T08:00");
        news.remind();
        var early = notices(Role.BUREAU);
        clock.moveTo("2026-11-27T08:00");
        news.remind();
        news.remind();

        assertThat(early).hasSize(1);
        assertThat(notices(Role.BUREAU)).hasSize(2).anyMatch(text -> text.contains("应在 2026-11-30 前办理"));
    }

    @Test
    void whose_it_is_is_reminded_and_nobody_else() {
        box.otherHandler();
        var number = box.post(box.form());
        var handler = house.as(Role.BUREAU);
        Letterbox.move(handler, Letterbox.path(Letterbox.line(handler, number)), "ACCEPT").requireOk();
        int before = notices(Role.SENDING_ORGANISATION_DEPARTMENT).size();
        clock.moveTo("2027-01-04T08:00");
        news.remind();

        assertThat(notices(Role.BUREAU)).anyMatch(text -> text.contains("应在 2027-01-04 前办理"));
        assertThat(notices(Role.SENDING_ORGANISATION_DEPARTMENT)).hasSize(before);
    }

    @Test
    void what_is_ended_reminds_nobody() {
        var number = box.post(box.form());
        var handler = house.as(Role.BUREAU);
        Letterbox.move(handler, Letterbox.path(Letterbox.line(handler, number)), "DECLINE", "words", "不属于受理范围").requireOk();
        clock.moveTo("2027-03-01T08:00");
        news.remind();

        assertThat(notices(Role.BUREAU)).noneMatch(text -> text.contains("前办理"));
    }

    private List<String> notices(Role role) {
        UUID person = house.person(role);
        return database.sql("select text from notice where person = :person").param("person", person).query(String.class).list();
    }
}
