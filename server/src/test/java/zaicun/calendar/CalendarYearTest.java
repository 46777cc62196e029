package zaicun.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarYearTest {

    private static final String WHOLE =
            """
            日期,类型,名称
            2027-01-01,放假,元旦
            2027/2/8,放假,春节
            2027-02-20,上班,春节
            2027-04-05,off,清明节
            2027-05-01,off,劳动节
            2027-06-09,off,端午节
            2027-09-15,off,中秋节
            2027-10-01,off,国庆节
            """;

    @Test
    void a_whole_year_is_read_as_a_spreadsheet_saves_it() {
        var inGbk = CalendarYear.read(2027, WHOLE.getBytes(Charset.forName("GB18030")));
        var withMark = CalendarYear.read(2027, ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8));

        assertThat(inGbk.days()).hasSize(8).isEqualTo(withMark.days());
        assertThat(inGbk.days()).extracting(SpecialDay::name).contains("春节", "国庆节");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-01-03,off,元旦 | 2028",
                "2027-03-03,work,春节 | 周六、周日",
                "2027-01-01,off,元旦 | 两次",
                "2027-02-31,off,春节 | 不是日期",
                "2027-03-06,rest,春节 | kind",
                "2027-03-06,work, | 节日名称"
            })
    void a_line_that_cannot_be_right_is_told_by_its_number(String line, String words) {
        var faults = faultsOf(WHOLE + line + "\n");

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(10);
            assertThat(fault.words()).contains(words);
        });
    }

    @Test
    void all_faults_are_told_at_once() {
        var faults = faultsOf("2027-01-41,off,元旦\n2026-05-01,off,劳动节\nwhat\n");

        assertThat(faults).extracting(CalendarFault::line).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void half_a_year_is_not_a_year() {
        var faults = faultsOf(WHOLE.replace("2027-10-01,off,国庆节\n", "").replace("2027-09-15,off,中秋节\n", ""));

        assertThat(faults).extracting(CalendarFault::words).hasSize(2).anyMatch(words -> words.contains("中秋"));
    }

    private static List<CalendarFault> faultsOf(String text) {
        return catchThrowableOfType(
                        CalendarFaults.class, () -> CalendarYear.read(2027, text.getBytes(StandardCharsets.UTF_8)))
                .faults();
    }
}
