package zaicun.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;

@ZaicunTest
@Tag("external-database")
class TripTest {

    @Autowired
    private Houses houses;

    private House house;

    @BeforeEach
    void a_house() {
        house = houses.build();
    }

    @Test
    void of_two_reports_of_the_same_days_at_once_one_is_refused() throws Exception {
        var barrier = new CyclicBarrier(2);
        var village = house.as(Role.VILLAGE);
        var leader = house.as(house.leader(0).person());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(report(village, barrier));
            var other = threads.submit(report(leader, barrier));

            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("", "trip.overlap");
        }
    }

    private Callable<String> report(Browser browser, CyclicBarrier barrier) {
        browser.get("/api/session");
        return () -> {
            barrier.await();
            return browser.post("/api/trips", Map.of(
                            "id", Ids.next(), "person", house.leader(0).person(), "kind", "MEETING", "from", "2026-11-20",
                            "to", "2026-11-20", "purpose", "参加会议"))
                    .code();
        };
    }
}
