package zaicun.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every worked case, given or our own, through the very code of the server. */
class CasesTest {

    private static final Path CASES = Path.of("..", "policy", "cases");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eligibility", "leave", "presence", "duty", "more-eligibility", "more-leave", "more-presence", "more-duty"
            })
    void comes_out_as_written(String name) throws IOException {
        var file = CASES.resolve(name + ".jsonl");

        var run = TrialRun.of(file.toString());

        assertThat(run.out()).isEqualTo(Files.readAllLines(file).size() + " passed, 0 failed\n");
        assertThat(run.exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence", "leave"})
    void comes_out_as_written_under_another_places_policy(String name) {
        var file = CASES.resolve("ledu-2024").resolve(name + ".jsonl");

        var run = TrialRun.of(file.toString(), "--policy", "policy/ledu-2024.yaml");

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    @Test
    void no_file_of_cases_is_forgotten() throws IOException {
        try (var files = Files.walk(CASES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".jsonl")))
                    .hasSize(10);
        }
    }

    @Test
    void each_case_has_its_own_id() throws IOException {
        try (var files = Files.walk(CASES)) {
            var ids = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .flatMap(file -> lines(file).stream())
                    .map(line -> CaseJson.line(line).id());

            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
