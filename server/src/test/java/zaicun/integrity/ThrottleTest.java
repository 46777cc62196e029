package zaicun.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static zaicun.integrity.Letterbox.SECRET;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;

@ZaicunTest
@TestPropertySource(properties = {"zaicun.integrity.reports-per-address=3", "zaicun.integrity.wrong-per-address=2"})
class ThrottleTest {

    @Autowired
    Houses houses;

    @Autowired
    TestClock clock;

    @Test
    void a_flood_from_one_address_is_slowed_down_and_others_are_not() {
        var house = houses.build();
        var box = new Letterbox(house);
        var flood = from(house, "198.51.100.1");
        for (int i = 0; i < 3; i++) {
            flood.post("/api/integrity/reports", box.form()).requireOk();
        }

        var fourth = flood.post("/api/integrity/reports", box.form());
        var neighbour = from(house, "198.51.100.2").post("/api/integrity/reports", box.form());
        clock.forward(Duration.ofMinutes(61));
        var later = flood.post("/api/integrity/reports", box.form());

        assertThat(fourth.status()).isEqualTo(429);
        assertThat(fourth.at("/next")).contains("还在页面上");
        assertThat(neighbour.status()).isEqualTo(200);
        assertThat(later.status()).isEqualTo(200);
    }

    @Test
    void secrets_are_not_tried_out() {
        var house = houses.build();
        var number = new Letterbox(house).post(new Letterbox(house).form());
        var guesser = from(house, "198.51.100.3");
        for (int i = 0; i < 2; i++) {
            follow(guesser, number, "ZZZZZZZZ2345678" + (i + 2));
        }

        assertThat(follow(guesser, number, SECRET)).isEqualTo(429);
        assertThat(follow(from(house, "198.51.100.4"), number, SECRET)).isEqualTo(200);
    }

    private static int follow(Browser browser, String number, String secret) {
        return browser.post("/api/integrity/follow-up", Map.of("number", number, "secret", secret)).status();
    }

    private static Browser from(House house, String address) {
        return house.anybody().withHeader("X-Forwarded-For", address);
    }
}
