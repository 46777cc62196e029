package zaicun.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

class PolicyFileTest {

    private static final String HONGSHAN = "policy/hongshan-2023-3.yaml";
    private static final String LEDU = "policy/ledu-2024.yaml";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {HONGSHAN, LEDU})
    void a_shipped_file_says_everything_and_names_every_norm(String file) {
        var policy = PolicyFile.load(file);

        var said = policy.values().stream().map(DatedValue::key).distinct();

        assertThat(said).hasSameSizeAs(PolicyKeys.ALL);
        assertThat(policy.clauses()).extracting(ClauseEntry::clause).containsExactlyElementsOf(norms());
    }

    private static Iterable<Clause> norms() {
        var lengths = new int[] {6, 7, 7, 2, 3, 4, 10, 6, 6, 3, 4, 4, 2};
        var articles = Stream.iterate(1, article -> article <= lengths.length, article -> article + 1)
                .flatMap(article -> norms(String.valueOf(article), lengths[article - 1]));
        return Stream.concat(articles, norms("A", 6)).toList();
    }

    private static Stream<Clause> norms(String article, int length) {
        return Stream.iterate(1, norm -> norm <= length, norm -> norm + 1).map(norm -> new Clause(article, norm));
    }

    @Test
    void another_place_sets_the_same_numbers_otherwise() {
        var ledu = PolicyFile.load(LEDU).on(TODAY);

        assertThat(ledu.get(PolicyKeys.PRESENCE_WINDOW)).isEqualTo(Window.Kind.YEAR);
        assertThat(ledu.get(PolicyKeys.PRESENCE_DAYS)).isEqualTo(200);
        assertThat(ledu.get(PolicyKeys.PRESENCE_NIGHTS)).isZero();
    }

    @Test
    void a_value_tells_clause_source_and_line() {
        var days = PolicyFile.load(HONGSHAN).on(TODAY).value(PolicyKeys.PRESENCE_DAYS);

        assertThat(days.clause()).isEqualTo(Clause.of("2.2"));
        assertThat(days.source()).isEqualTo(DatedValue.Source.NOTICE);
        assertThat(days.origin().line()).isEqualTo(lineOf(hongshan(), "  presence.days:") + 5);
    }

    @Test
    void a_date_before_the_first_value_is_refused() {
        var policy = PolicyFile.load(HONGSHAN);

        assertThatThrownBy(() -> policy.on(LocalDate.of(2022, 12, 31)).get(PolicyKeys.PRESENCE_DAYS))
                .isInstanceOf(PolicyFault.class);
    }

    @Test
    void a_window_already_running_when_the_notice_takes_force_is_judged_by_its_first_value() {
        var policy = PolicyFile.load(HONGSHAN);
        var term = Span.of(LocalDate.of(2022, 6, 1), LocalDate.of(2024, 5, 31));

        assertThat(policy.over(term).get(PolicyKeys.TERM_TRAINING).count()).isEqualTo(1);
    }

    @Test
    void a_changed_number_holds_from_its_day_on() {
        var policy = read(withSecondDays("2026-07-01", "2026-07-01"));

        assertThat(policy.on(LocalDate.of(2026, 6, 30)).get(PolicyKeys.PRESENCE_DAYS)).isEqualTo(5);
        assertThat(policy.on(LocalDate.of(2026, 7, 1)).get(PolicyKeys.PRESENCE_DAYS)).isEqualTo(4);
        assertThat(policy.over(Window.parse("2026-W27").span()).get(PolicyKeys.PRESENCE_DAYS)).isEqualTo(5);
        assertThat(policy.id()).isNotEqualTo(PolicyFile.load(HONGSHAN).id());
    }

    @ParameterizedTest(name = "until {0}, then from {1}")
    @CsvSource({"2026-07-01, 2026-07-02", "2026-07-02, 2026-07-01"})
    void a_gap_and_an_overlap_are_refused_at_the_second_value(String until, String from) {
        var text = withSecondDays(until, from);

        var fault = faultOf(text);

        assertThat(fault.line()).isEqualTo(lineOf(text, "      - from: " + from));
    }

    @Test
    void a_second_value_after_one_without_an_end_is_an_overlap() {
        var text = withSecondDays("2026-07-01", "2026-07-01").replace("        until: 2026-07-01\n", "");

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "      - from: 2026-07-01"));
    }

    @Test
    void a_last_value_with_an_end_leaves_a_gap() {
        var text = hongshan().replaceFirst("(presence.days:\n(?:.*\n){4}.*from: 2023-01-01\n)", "$1        until: 2027-01-01\n");

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "        until: 2027-01-01") - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "clause", "unit"})
    void a_key_without_one_of_its_parts_is_refused_at_its_line(String part) {
        var text = hongshan().replaceFirst("(  presence.days:\n(?:    .*\n)*?)    " + part + ":", "$1    # " + part + ":");

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "  presence.days:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "source", "checkedOn"})
    void a_dated_value_without_one_of_its_parts_is_refused_at_its_line(String part) {
        var text =
                hongshan().replaceFirst("(  presence.days:\n(?:    .*\n)*?)        " + part + ":.*\n", "$1");

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "  presence.days:") + 5);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'  presence.days:', '  presence.day:'",
        "'  - {code: marriage, title: 婚假, counting: calendar}', '  - {code: marriage, title: 婚假, counting: lunar}'",
        "'  - {code: marriage, title: 婚假, counting: calendar}', '  - {code: annual, title: 婚假, counting: calendar}'",
        "'source: notice', 'source: hearsay'",
        "'checkedOn: 2026-11-23', 'checkedOn: 2026-02-30'",
        "'unit: 夜', 'unit: 天'",
        "'value: 0.75', 'value: 1.75'",
        "'count: 20, window: month', 'count: 20, window: moon'",
        "'    clause: \"13.1\"', '    clause: \"14.1\"'",
        "'notice: 洪乡振发', 'number: 洪乡振发'",
        "'value: 03-31', 'value: 02-31'",
        "'posts: [MEMBER]', 'posts: [MEMBERS]'",
        "'            upTo: 1', '            upTo: 4'",
    })
    void what_is_not_understood_is_refused_with_its_line(String right, String wrong) {
        assertThat(hongshan()).contains(right);

        var fault = faultOf(hongshan().replaceFirst(Pattern.quote(right), wrong));

        assertThat(fault.line()).isPositive();
        assertThat(fault.getMessage()).startsWith("file.yaml:" + fault.line() + " ");
    }

    @Test
    void an_unknown_key_is_refused_at_its_own_line() {
        var text = hongshan() + "  presence.moons:\n    title: 月数\n";

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "  presence.moons:"));
    }

    @Test
    void a_key_written_twice_is_refused() {
        var text = hongshan() + "  presence.days:\n    title: 又一次\n";

        assertThat(faultOf(text).line()).isEqualTo((int) text.lines().count() - 1);
    }

    @Test
    void own_check_in_without_a_legal_basis_is_refused() {
        var text = hongshan().replaceFirst("(own-check-in:\n(?:    .*\n)*?        value: )false", "$1true");

        assertThat(faultOf(text).line()).isEqualTo(lineOf(text, "  attendance.own-check-in:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- a\n", "notice: [", "a: b: c"})
    void what_is_no_policy_at_all_is_refused(String text) {
        assertThat(faultOf(text)).isNotNull();
    }

    private static String withSecondDays(String until, String from) {
        return hongshan().replaceFirst("(  presence.days:\n(?:    .*\n)*?)(?=  presence.nights)", "$1%s"
                        .formatted("""
                              - from: %s
                                value: 4
                                source: local
                                checkedOn: 2026-11-23
                        """.formatted(from).indent(0)))
                .replaceFirst("(presence.days:\n(?:.*\n){4}.*from: 2023-01-01\n)", "$1        until: " + until + "\n");
    }

    private static PolicyFault faultOf(String text) {
        return catchThrowableOfType(PolicyFault.class, () -> read(text));
    }

    private static Policy read(String text) {
        return PolicyFile.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hongshan() {
        try (var in = PolicyFileTest.class.getClassLoader().getResourceAsStream(HONGSHAN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int lineOf(String text, String line) {
        return text.lines().toList().indexOf(line) + 1;
    }
}
