package zaicun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunOptionsTest {

    @Test
    void a_value_follows_its_option_or_stands_behind_an_equals_sign() {
        var following = RunOptions.asProperties(List.of("--port", "8117", "--data", "/srv/zaicun", "--demo"));
        var joined = RunOptions.asProperties(List.of("--port=8117", "--data=/srv/zaicun", "--demo"));

        assertThat(following)
                .containsExactly("--server.port=8117", "--zaicun.data=/srv/zaicun", "--zaicun.demo=true")
                .isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--port", "--port=", "--port=http", "--port=65536", "--port=-1", "--data", "--data=", "--unsafe=no",
                "prot=8080", "run", "-p"})
    void what_means_nothing_is_refused(String word) {
        assertThatThrownBy(() -> RunOptions.asProperties(List.of(word))).isInstanceOf(UnknownOption.class);
    }

    @Test
    void an_option_is_not_taken_for_the_value_of_another() {
        assertThatThrownBy(() -> RunOptions.asProperties(List.of("--data", "--demo"))).isInstanceOf(UnknownOption.class);
    }
}
