package zaicun.households;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.daybook.SiteBook;
import zaicun.daybook.SiteLine;
import zaicun.daybook.SiteQuery;
import zaicun.daybook.SiteSubject;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Span;

/** What articles 2, 3 and 7 recorded, told day by day and by place. */
@ZaicunTest
class DayBookTest {

    private static final Span LAST_WEEK = Span.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22));

    @Autowired
    Houses houses;

    @Autowired
    HouseholdDesk desk;

    @Autowired
    Households households;

    @Autowired
    DayBook book;

    @Autowired
    SiteBook site;

    House house;
    Farms farms;

    @BeforeEach
    void build() {
        house = houses.build();
        farms = new Farms(house, desk, households);
    }

    @Test
    void a_joint_visit_stands_in_the_day_of_each_visitor_with_the_household_veiled() {
        var household = farms.lifted(0);
        var leader = house.leader(0).person();
        var member = house.member(0, 0).person();
        farms.send(house.as(Role.CADRE), "visit", farms.visit(household, "2026-11-20", leader, member)).requireOk();

        var lines = lines("visit");

        assertThat(lines).extracting(line -> line.person().orElseThrow()).containsExactlyInAnyOrder(leader, member);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.on()).isEqualTo("2026-11-20");
            assertThat(line.text()).startsWith("走访张＊＊户").doesNotContain("家中平安");
        });
    }

    @Test
    void a_visit_corrected_to_another_day_is_told_there_only() {
        var household = farms.lifted(0);
        var first = Ids.next();
        farms.send(house.as(Role.CADRE), first, "visit", farms.visit(household, "2026-11-20")).requireOk();
        var corrected = new HashMap<>(farms.visit(household, "2026-11-19"));
        corrected.put("replaces", first);
        var answer = farms.send(house.as(Role.CADRE), "visit", corrected);
        assertThat(answer.at("/results/0/outcome")).isEqualTo("accepted");

        var lines = lines("visit");

        assertThat(lines).extracting(DayLine::on).containsExactly(LocalDate.of(2026, 11, 19));
    }

    @Test
    void the_register_tells_day_and_night_in_one_line_a_date() {
        new Keeper(house).confirm("2026-W47", List.of()).requireOk();

        var lines = lines("mark").stream()
                .filter(line -> line.person().orElseThrow().equals(house.leader(0).person()))
                .toList();

        assertThat(lines).hasSize(7);
        assertThat(lines.getFirst().text()).isEqualTo("考勤登记：白天在村，夜间在村");
        assertThat(lines.getLast().text()).isEqualTo("考勤登记：白天休息，夜间不在村");
    }

    @Test
    void a_trip_is_told_on_each_of_its_dates_and_expected_when_somebody_comes_to_look() {
        trip("2026-11-20", "2026-11-24");

        assertThat(lines("trip")).extracting(DayLine::on)
                .containsExactly(
                        LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 22));
        assertThat(expected(SiteSubject.ON_POST)).singleElement().satisfies(line -> {
            assertThat(line.person()).contains(house.leader(0).person());
            assertThat(line.text()).contains("公务外出已报告", "至11月24日");
        });
    }

    @Test
    void the_place_says_how_far_the_register_is_kept_and_where_everybody_was_last_night() {
        new Keeper(house).confirm("2026-W46", List.of()).requireOk();

        var lines = expected(SiteSubject.REGISTER);

        assertThat(lines).extracting(SiteLine::text)
                .contains("考勤簿登记到11月15日，此后有 5 个工作日尚未登记")
                .contains("昨晚（11月22日）尚未登记");
        assertThat(lines).hasSize(4);
    }

    @Test
    void monitored_households_are_expected_longest_unvisited_first_and_veiled() {
        farms.add(0, HouseholdKind.MARGINAL, Set.of());
        farms.lifted(0);
        farms.add(1, HouseholdKind.MARGINAL, Set.of());

        var lines = expected(SiteSubject.MONITORING);

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.text()).startsWith("监测户张＊＊户").endsWith("没有走访记录");
            assertThat(line.clause()).hasToString("7.8");
        });
    }

    private void trip(String from, String to) {
        house.as(Role.CADRE)
                .post(
                        "/api/trips",
                        Map.of(
                                "id", Ids.next(), "person", house.leader(0).person(), "kind", "MEETING", "from", from, "to", to,
                                "nights", 4, "purpose", "参加推进会", "caller", "街道", "place", "街道办"))
                .requireOk();
    }

    private List<DayLine> lines(String kind) {
        var people = Set.of(house.leader(0).person(), house.member(0, 0).person(), house.member(0, 1).person());
        var asked = new DayBookQuery(house.district(), house.team(0).id(), house.village(0), people, LAST_WEEK);
        return book.lines(asked).stream().filter(line -> line.kind().equals(kind)).toList();
    }

    private List<SiteLine> expected(SiteSubject subject) {
        var people = Set.of(house.leader(0).person(), house.member(0, 0).person(), house.member(0, 1).person());
        var asked = new SiteQuery(
                house.district(), house.team(0).id(), house.village(0), people, LocalDate.of(2026, 11, 23));
        return site.lines(asked).stream().filter(line -> line.subject() == subject).toList();
    }
}
