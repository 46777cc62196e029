package zaicun.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import zaicun.access.Role;
import zaicun.calendar.WorkCalendar;
import zaicun.compliance.keeping.Standing;
import zaicun.compliance.keeping.Standings;
import zaicun.compliance.keeping.Verification;
import zaicun.compliance.keeping.WindowOpener;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Clause;
import zaicun.kernel.Span;
import zaicun.kernel.Window;

/** The system administrator loads a year; it holds at once. In a server of its own: the calendar is everybody's. */
@ZaicunTest
@TestPropertySource(properties = "spring.web.resources.static-locations=classpath:/pages/")
class CalendarLoadingTest {

    private static final String WITHOUT_SPRING =
            """
            date,kind,name
            %1$d-01-01,off,元旦
            %1$d-04-05,off,清明
            %1$d-05-01,off,劳动节
            %1$d-06-09,off,端午
            %1$d-09-25,off,中秋
            %1$d-10-01,off,国庆节
            """;

    private static final String WEEK = "2026-W48";

    @Autowired
    private Houses houses;

    @Autowired
    private WorkCalendar calendar;

    @Autowired
    private WindowOpener opener;

    @Autowired
    private Standings standings;

    @Autowired
    private Verification verification;

    @Autowired
    private TestClock clock;

    private House house;
    private Browser admin;

    @BeforeEach
    void build() {
        house = houses.build();
        admin = house.as(Role.SYSTEM_ADMIN);
    }

    @Test
    void a_loaded_year_holds_at_once_and_is_missed_from_december_on() {
        var inNovember = admin.get("/api/session").at("/calendarWarning");
        clock.moveTo("2026-12-01T09:00");
        var before = admin.get("/api/session").at("/calendarWarning");

        load(2027, WITHOUT_SPRING.formatted(2027) + "2027-02-08,off,春节\n2027-02-20,work,春节\n").requireOk();

        assertThat(inNovember).isEmpty();
        assertThat(before).contains("2027");
        assertThat(admin.get("/api/session").at("/calendarWarning")).isEmpty();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 8))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 20))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void standings_near_changed_dates_are_reckoned_anew() {
        opener.require(house.district());
        var before = presence();

        load(2026, WITHOUT_SPRING.formatted(2026) + "2026-02-17,off,春节\n2026-11-25,off,临时放假\n").requireOk();

        var november = Span.of(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(presence().owed()).isLessThan(before.owed());
        assertThat(verification.verify(house.district(), november).differences()).isEmpty();
    }

    @Test
    void a_file_with_faults_is_refused_with_all_of_them_and_nothing_changes() {
        var answer = load(2027, "date,kind,name\n2027-03-03,work,春节\n2028-01-01,off,元旦\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("calendar.faults");
        assertThat(answer.json().at("/faults").size()).isEqualTo(2);
        assertThat(answer.at("/faults/0/line")).isEqualTo("2");
    }

    @Test
    void a_year_that_is_past_stays_as_it_was() {
        var answer = load(2025, WITHOUT_SPRING.formatted(2025) + "2025-01-29,off,春节\n");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("calendar.year");
    }

    @Test
    void nobody_else_loads_a_year() {
        var answer = house.as(Role.BUREAU).upload("/api/calendar/2027", "2027.csv", new byte[0]);

        assertThat(answer.status()).isEqualTo(403);
    }

    private zaicun.house.Answer load(int year, String text) {
        return admin.upload("/api/calendar/" + year, year + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Standing presence() {
        var key = new Standing.Key(Clause.of("2.2"), house.member(0, 0).person(), Window.parse(WEEK));
        return standings.find(house.district(), key).orElseThrow();
    }
}
