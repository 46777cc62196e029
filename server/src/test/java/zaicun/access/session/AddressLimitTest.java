package zaicun.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zaicun.house.TestClock;
import zaicun.web.ProblemAnswer;

class AddressLimitTest {

    private static final SessionSettings SETTINGS = new SessionSettings(
            Duration.ofDays(14),
            Duration.ofDays(90),
            Duration.ofMinutes(5),
            Duration.ofSeconds(5),
            5,
            Duration.ofMinutes(1),
            Duration.ofHours(1),
            3,
            Duration.ofMinutes(10));

    private final TestClock clock = new TestClock();
    private final AddressLimit limit = new AddressLimit(SETTINGS, clock);

    @Test
    void the_fourth_wrong_try_from_one_address_waits_for_the_window_to_pass() {
        IntStream.range(0, 2).forEach(time -> limit.count("10.0.0.1"));
        assertThatCode(() -> limit.require("10.0.0.1")).doesNotThrowAnyException();

        limit.count("10.0.0.1");

        assertThatThrownBy(() -> limit.require("10.0.0.1"))
                .isInstanceOfSatisfying(
                        ProblemAnswer.class, answer -> assertThat(answer.problem().getStatus()).isEqualTo(429));
        assertThatCode(() -> limit.require("10.0.0.2")).doesNotThrowAnyException();
        clock.forward(Duration.ofMinutes(11));
        assertThatCode(() -> limit.require("10.0.0.1")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "10, 32", "11, 60", "1000, 60"})
    void the_wait_doubles_with_each_wrong_password_up_to_an_hour(int failures, long minutes) {
        assertThat(SETTINGS.delayAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }
}
