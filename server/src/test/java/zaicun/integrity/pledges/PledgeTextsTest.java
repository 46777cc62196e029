package zaicun.integrity.pledges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zaicun.kernel.Span;
import zaicun.policy.PolicyFile;

class PledgeTextsTest {

    private static final Span POSTING = Span.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @TempDir
    Path folder;

    @Test
    void one_text_is_asked_for_as_long_as_the_posting_lasts() throws IOException {
        var asked = texts("不准搞层层陪同和迎送", "2026-07-01", false).within(POSTING);

        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.dates()).isEqualTo(POSTING);
            assertThat(one.dueOn()).isEqualTo("2026-01-08");
        });
    }

    @Test
    void a_new_text_asks_for_a_new_pledge_from_its_day_on() throws IOException {
        var asked = texts("不准搞任何陪同和迎送", "2026-07-01", true).within(POSTING);

        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().dates().last()).isEqualTo("2026-06-30");
        assertThat(asked.getLast().dates().from()).isEqualTo("2026-07-01");
        assertThat(asked.getLast().dueOn()).isEqualTo("2026-07-08");
        assertThat(asked.getLast().text().version()).isNotEqualTo(asked.getFirst().text().version());
    }

    @Test
    void the_same_words_written_down_anew_ask_for_none() throws IOException {
        assertThat(texts("不准搞层层陪同和迎送", "2026-07-01", true).within(POSTING)).hasSize(1);
    }

    @Test
    void a_text_that_is_new_on_the_first_day_is_the_only_one() throws IOException {
        var asked = texts("不准搞任何陪同和迎送", "2026-01-01", true).within(POSTING);

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().text().mayNots().getLast().title()).isEqualTo("不准搞任何陪同和迎送");
    }

    @Test
    void a_posting_from_before_the_notice_owes_from_the_notice_on() throws IOException {
        var asked = texts("不准搞层层陪同和迎送", "2026-07-01", false).within(Span.from(LocalDate.of(2022, 5, 1)));

        assertThat(asked.getFirst().dueOn()).isEqualTo("2023-01-08");
    }

    private PledgeTexts texts(String last, String from, boolean changed) throws IOException {
        var text = Files.readString(Path.of("../policy/hongshan-2023-3.yaml"));
        if (changed) {
            var begin = text.indexOf("  integrity.may-nots:");
            var end = text.indexOf("  integrity.pledge-due:");
            var part = text.substring(begin, end);
            var value = part.substring(part.indexOf("        value:"));
            text = text.substring(0, begin)
                    + part.replace("- from: 2023-01-01\n", "- from: 2023-01-01\n        until: " + from + "\n")
                    + "      - from: " + from + "\n"
                    + value.replace("不准搞层层陪同和迎送", last)
                    + text.substring(end);
        }
        var file = Files.writeString(folder.resolve("policy.yaml"), text);
        return new PledgeTexts(PolicyFile.load(file.toString()));
    }
}
