package zaicun.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrialTest {

    private static final String RIGHT = """
            {"id": "one", "kind": "leave", "why": "", "given": {"post": "MEMBER", "kind": "personal", "from": "2026-11-03 AM", "to": "2026-11-03 PM"}, "expect": {"days": 1.0, "clause": "3.3"}}
            """;

    @TempDir
    private Path directory;

    @Test
    void a_case_that_differs_is_printed_with_both_outcomes() {
        var run = TrialRun.of(file(RIGHT + RIGHT.replace("\"one\"", "\"two\"").replace("3.3", "3.4")));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("two\n").contains("\"3.4\"", "\"3.3\"").endsWith("1 passed, 1 failed\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "[]",
                "{\"id\": \"x\"}",
                "{\"id\": \"x\", \"kind\": \"leave\", \"given\": {}, \"expect\": {\"days\": 1}}",
                "{\"id\": \"x\", \"kind\": \"weather\", \"given\": {\"a\": 1}, \"expect\": {\"days\": 1}}",
                "{\"id\": \"x\", \"id\": \"y\", \"kind\": \"leave\", \"given\": {\"a\": 1}, \"expect\": {\"days\": 1}}",
            })
    void a_line_that_cannot_be_read_is_named(String wrong) {
        var file = file(RIGHT + wrong + "\n" + RIGHT);

        var run = TrialRun.of(file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":2 ");
        assertThat(run.out()).isEqualTo("2 passed, 0 failed\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"post\": \"MEMBER\"|\"post\": \"CHIEF\"",
                "\"post\": \"MEMBER\", |",
                "\"personal\"|\"lunar\"",
                "\"2026-11-03 PM\"|\"2026-11-31 PM\"",
                "\"2026-11-03 PM\"|\"2026-11-02 PM\"",
                "\"2026-11-03 PM\"|\"2026-11-03 noon\"",
                "\"post\"|\"colour\": \"red\", \"post\"",
                "2026-|2022-",
            })
    void a_case_that_makes_no_sense_is_named(String change) {
        var parts = change.split("\\|", -1);
        var file = file(RIGHT.replace(parts[0], parts[1]));

        var run = TrialRun.of(file);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":1 ");
    }

    @Test
    void text_that_is_not_utf_8_is_named_with_its_line() throws IOException {
        var file = Files.write(directory.resolve("gbk.jsonl"), (RIGHT + "事假\n").getBytes("GBK"));

        var run = TrialRun.of(file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":2 ");
    }

    @Test
    void blank_lines_and_a_byte_order_mark_do_no_harm() {
        assertThat(TrialRun.of(file("\uFEFF" + RIGHT + "\n  \n")).exit()).isZero();
    }

    @Test
    void a_missing_file_a_missing_policy_and_no_file_at_all_are_refused() {
        assertThat(TrialRun.of(directory.resolve("none.jsonl").toString()).exit()).isEqualTo(2);
        assertThat(TrialRun.of(file(RIGHT), "--policy", "none.yaml").exit()).isEqualTo(2);
        assertThat(TrialRun.of(file(RIGHT), "--policy").exit()).isEqualTo(2);
        assertThat(TrialRun.of(file(RIGHT), "--colour").exit()).isEqualTo(2);
        assertThat(TrialRun.of().exit()).isEqualTo(2);
    }

    @Test
    void a_changed_number_changes_the_answer() throws IOException {
        var hongshan = Files.readString(Path.of("..", "policy", "hongshan-2023-3.yaml"));
        var stricter = directory.resolve("stricter.yaml");
        Files.writeString(stricter, hongshan.replace("            upTo: 1\n", "            upTo: 0.5\n"));

        var run = TrialRun.of(file(RIGHT.replace("3.3", "3.4")), "--policy=" + stricter);

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    @Test
    void where_within_excludes_the_limit_exactly_one_day_goes_further() throws IOException {
        var hongshan = Files.readString(Path.of("..", "policy", "hongshan-2023-3.yaml"));
        var stricter = directory.resolve("stricter.yaml");
        Files.writeString(
                stricter, hongshan.replaceFirst("(leave.limit-included:\n(?:    .*\n)*?        value: )true", "$1false"));

        var run = TrialRun.of(file(RIGHT.replace("3.3", "3.4")), "--policy=" + stricter);

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
    }

    private String file(String text) {
        try {
            return Files.write(directory.resolve("some.jsonl"), text.getBytes(StandardCharsets.UTF_8)).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
