package zaicun.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Role;
import zaicun.daybook.DayBook;
import zaicun.daybook.DayBookQuery;
import zaicun.daybook.DayLine;
import zaicun.house.Answer;
import zaicun.house.Browser;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.TestClock;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;
import zaicun.kernel.Span;

/** Studies of a team, alone or with a meeting; notes are their author's own (5.1 – 5.3). */
@ZaicunTest
@Tag("external-database")
class StudiesTest {

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private DayBook dayBook;

    @Autowired
    private JdbcClient database;

    private House house;
    private UUID leader;
    private UUID member;
    private UUID study;

    @BeforeEach
    void a_house() {
        house = houses.build();
        leader = house.leader(0).person();
        member = house.member(0, 0).person();
        study = Ids.next();
        house.as(Role.BUREAU).get("/api/standings").requireOk();
    }

    @Test
    void collective_study_meets_the_month_and_the_leader_stands_as_who_led() {
        assertThat(standing("2026-11").at("/state")).isNotEqualTo("MET");

        record(house.as(member), form("2026-11-20")).requireOk();

        assertThat(standing("2026-11").at("/state")).isEqualTo("MET");
        assertThat(standing("2026-11").at("/counted/0/id")).isEqualTo(study.toString());
        assertThat(seenBy(house.as(Role.STREET)).at("/ledBy")).isEqualTo(leader.toString());
        assertThat(seenBy(house.as(Role.STREET)).at("/formTitle")).isEqualTo("研讨");
    }

    @Test
    void studying_alone_is_kept_and_told_as_not_collective() {
        var form = form("2026-11-20");
        form.put("form", "SELF");
        form.put("attended", List.of(member));
        record(house.as(member), form).requireOk();

        assertThat(standing("2026-11").at("/done")).isEqualTo("0");
        assertThat(standing("2026-11").at("/notCounted/0/why")).contains("不是集中学习");
    }

    @Test
    void the_last_day_of_a_month_belongs_to_it_and_the_next_does_not() {
        clock.moveTo("2026-11-30T18:00");
        record(house.as(leader), form("2026-11-30")).requireOk();
        clock.moveTo("2026-12-01T18:00");
        var bureau = house.at(house.office(Organ.BUREAU));
        bureau.get("/api/standings").requireOk();

        assertThat(standing(bureau, "2026-11").at("/done")).isEqualTo("1");
        assertThat(standing(bureau, "2026-12").at("/done")).isEqualTo("0");
    }

    @Test
    void study_and_meeting_are_recorded_in_one_act_and_both_duties_hear_of_it() {
        var form = form("2026-11-23");
        form.remove("occasion");
        form.put("beside", meeting("2026-11-23", "上周走访情况"));

        record(house.as(leader), form).requireOk();

        var seen = seenBy(house.as(leader));
        assertThat(seen.at("/occasion")).isEqualTo("MEETING");
        assertThat(house.as(leader).get("/api/meetings/" + house.district() + "/" + seen.at("/meeting")).status()).isEqualTo(200);
        assertThat(standing("2026-11").at("/state")).isEqualTo("MET");
        assertThat(house.as(Role.BUREAU)
                        .get("/api/standings/" + house.district() + "/4.2/" + house.team(0).id() + "/2026-W48")
                        .at("/state"))
                .isEqualTo("MET");
    }

    @Test
    void where_the_study_is_refused_the_meeting_beside_it_is_not_written_either() {
        var form = form("2026-11-23");
        form.put("form", "DANCE");
        form.put("beside", meeting("2026-11-23", "上周走访情况"));

        assertThat(record(house.as(leader), form).at("/field")).isEqualTo("form");
        assertThat(house.as(leader).get("/api/meetings").at("/total")).isEqualTo("0");
    }

    @Test
    void a_note_is_read_by_nobody_but_its_author() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        house.as(member).put(path() + "/note", Map.of("words", "这一条我还没想明白", "shared", false)).requireOk();

        assertThat(house.as(member).get(path() + "/notes").at("/own/words")).isEqualTo("这一条我还没想明白");
        for (var colleague : List.of(leader, house.member(0, 1).person())) {
            assertThat(house.as(colleague).get(path() + "/notes").requireOk().text()).doesNotContain("没想明白");
        }
        assertThat(house.as(house.leader(1).person()).get(path() + "/notes").status()).isEqualTo(404);
        for (var role : Role.values()) {
            var browser = house.as(role);
            assertThat(browser.get(path() + "/notes").text()).as(role.title()).doesNotContain("没想明白");
            assertThat(browser.get(path()).text()).doesNotContain("没想明白");
            assertThat(browser.get("/api/studies").text()).doesNotContain("没想明白");
            assertThat(browser.get("/api/audit").text()).doesNotContain("没想明白");
        }
    }

    @Test
    void a_note_lies_sealed_in_the_table_and_no_duty_knows_of_it() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        var before = standing("2026-11").text();
        house.as(member).put(path() + "/note", Map.of("words", "这一条我还没想明白", "shared", true)).requireOk();

        var stored = database.sql("select words_sealed from study_note where study = :study")
                .param("study", study)
                .query(byte[].class)
                .single();

        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("没想明白");
        assertThat(standing("2026-11").text()).isEqualTo(before);
    }

    @Test
    void a_shared_note_is_read_by_the_team_and_taken_back_by_it_no_more() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        var shared = house.as(member).put(path() + "/note", Map.of("words", "值得一读", "shared", true)).requireOk();
        assertThat(house.as(leader).get(path() + "/notes").at("/shared/0/words")).isEqualTo("值得一读");

        var late = house.as(member).put(path() + "/note", Map.of("words", "旧窗口", "shared", true, "version", 7));
        house.as(member).put(path() + "/note", Map.of(
                "words", "值得一读", "shared", false, "version", shared.json().at("/own/version").asInt())).requireOk();

        assertThat(late.status()).isEqualTo(409);
        assertThat(house.as(leader).get(path() + "/notes").json().at("/shared")).isEmpty();
        assertThat(house.as(Role.STREET).get(path() + "/notes").status()).isEqualTo(403);
        house.as(member).delete(path() + "/note").requireOk();
        assertThat(house.as(member).get(path() + "/notes").json().has("own")).isFalse();
    }

    @Test
    void the_same_study_written_by_two_is_told_and_a_retracted_one_counts_no_more() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        var twice = house.as(member).put("/api/studies/" + Ids.next(), form("2026-11-20"));

        house.as(leader).post(path() + "/retract", Map.of("why", "主题写错了")).requireOk();

        assertThat(twice.status()).isEqualTo(409);
        assertThat(standing("2026-11").at("/done")).isEqualTo("0");
        assertThat(seenBy(house.as(Role.BUREAU)).at("/retracted")).isEqualTo("true");
    }

    @Test
    void a_correction_names_the_old_and_moves_the_count_to_its_month() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        var form = form("2026-10-30");
        form.put("replaces", study);
        form.put("reason", "日期写错");

        house.as(leader).put("/api/studies/" + Ids.next(), form).requireOk();
        var late = house.as(leader).put("/api/studies/" + Ids.next(), form);

        assertThat(standing("2026-11").at("/done")).isEqualTo("0");
        assertThat(standing("2026-10").at("/done")).isEqualTo("1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(house.as(Role.STREET).get(path() + "/versions").at("/1/reason")).isEqualTo("日期写错");
    }

    @Test
    void somebody_of_another_team_neither_writes_nor_reads() {
        var stranger = house.as(house.leader(1).person());
        record(house.as(leader), form("2026-11-20")).requireOk();

        assertThat(seenBy(stranger).status()).isEqualTo(404);
        assertThat(stranger.put("/api/studies/" + Ids.next(), form("2026-11-19")).status()).isEqualTo(404);
        assertThat(seenBy(house.at(house.office(Organ.STREET, 1))).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"form, DANCE, form", "subject, ' ', subject", "on, 2026-11-24, on", "on, 2026-02-31, on", "attended, '', attended"})
    void wrong_input_names_its_field(String field, String value, String named) {
        var form = form("2026-11-20");
        form.put(field, value);

        var answer = record(house.as(leader), form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/field")).isEqualTo(named);
    }

    @Test
    void the_day_book_tells_the_teams_study_once_and_ones_own_by_person() {
        record(house.as(leader), form("2026-11-20")).requireOk();
        var own = form("2026-11-21");
        own.put("form", "SELF");
        own.put("subject", "读乡村振兴促进法");
        own.put("attended", List.of(member));
        house.as(member).put("/api/studies/" + Ids.next(), own).requireOk();

        var lines = dayBook.lines(new DayBookQuery(
                house.district(), house.team(0).id(), house.village(0), Set.of(leader, member),
                Span.of(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22))));

        assertThat(lines).filteredOn(line -> line.clause().toString().equals("5.1")).extracting(DayLine::text)
                .containsExactly("集中学习（主题党日），3 人参加：学习“三农”工作重要论述", "学习：读乡村振兴促进法");
    }

    private TreeMap<String, Object> form(String on) {
        return new TreeMap<>(Map.of(
                "district", house.district().code(), "team", house.team(0).id(), "on", on, "form", "SEMINAR", "subject",
                "学习“三农”工作重要论述", "occasion", "PARTY_DAY", "attended",
                List.of(leader, member, house.member(0, 1).person())));
    }

    private Map<String, Object> meeting(String on, String summary) {
        return Map.of(
                "id", Ids.next(), "district", house.district().code(), "team", house.team(0).id(), "on", on, "minutes",
                Map.of("summary", summary), "attended", List.of(leader, member, house.member(0, 1).person()));
    }

    private Answer record(Browser by, Map<String, Object> form) {
        return by.put("/api/studies/" + study, form);
    }

    private String path() {
        return "/api/studies/" + house.district() + "/" + study;
    }

    private Answer seenBy(Browser browser) {
        return browser.get(path());
    }

    private Answer standing(String month) {
        return standing(house.as(Role.BUREAU), month);
    }

    private Answer standing(Browser by, String month) {
        return by.get("/api/standings/" + house.district() + "/5.1/" + house.team(0).id() + "/" + month);
    }
}
