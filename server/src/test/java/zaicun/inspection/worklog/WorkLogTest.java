package zaicun.inspection.worklog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.house.Answer;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.inspection.Inspected;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** The log composes itself; one sentence a person and day may stand beside it. */
@ZaicunTest
@Tag("external-database")
class WorkLogTest {

    private static final String WEEK = "from=2026-11-16&to=2026-11-22";

    @Autowired
    Houses houses;

    House house;

    @BeforeEach
    void a_week_in_the_register() {
        house = houses.build();
        new Keeper(house).confirm("2026-W47", List.of()).requireOk();
    }

    @Test
    void a_day_nobody_wrote_about_is_a_whole_day() {
        var log = mine();

        assertThat(log.json().at("/people/0/days")).hasSize(7);
        assertThat(log.at("/people/0/days/0/lines/0/text")).isEqualTo("考勤登记：白天在村，夜间在村");
        assertThat(log.at("/people/0/days/0/said/words")).isEmpty();
    }

    @Test
    void one_sentence_a_day_a_second_is_a_conflict_and_a_correction_leaves_its_trace() {
        var first = Ids.next();
        var written = write(first, "2026-11-17", "陪同农技员看了三户柑橘", null, "");

        var again = write(first, "2026-11-17", "陪同农技员看了三户柑橘", null, "");
        var second = write(Ids.next(), "2026-11-17", "另一句", null, "");
        var silent = write(Ids.next(), "2026-11-17", "看了四户柑橘", first, "");
        var corrected = write(Ids.next(), "2026-11-17", "看了四户柑橘", first, "户数记错");
        var fork = write(Ids.next(), "2026-11-17", "看了五户柑橘", first, "户数记错");

        assertThat(Stream.of(written, again, second, silent, corrected, fork).map(Inspected::outcome))
                .containsExactly("accepted", "duplicate", "refused", "refused", "accepted", "refused");
        var said = mine().json().at("/people/0/days/1/said");
        assertThat(said.at("/words").asString()).isEqualTo("看了四户柑橘");
        assertThat(said.at("/earlier/0/words").asString()).isEqualTo("陪同农技员看了三户柑橘");
    }

    @Test
    void tomorrow_and_a_day_before_the_posting_cannot_be_written_about() {
        assertThat(write(Ids.next(), "2026-11-24", "明天", null, "").at("/results/0/problem/field")).isEqualTo("on");
        assertThat(write(Ids.next(), "2025-12-31", "去年", null, "").at("/results/0/problem/clause")).isEqualTo("8.6");
    }

    @Test
    void a_member_reads_his_own_the_leader_his_teams_and_the_line_all_of_them() {
        var path = "/api/work-logs/" + house.district() + "/" + house.team(0).id();

        assertThat(people(house.as(house.member(0, 0).person()).get(path + "?" + WEEK))).isEqualTo(1);
        assertThat(people(house.as(Role.CADRE).get(path + "?" + WEEK))).isEqualTo(3);
        assertThat(people(house.as(Role.VILLAGE).get(path + "?" + WEEK))).isEqualTo(3);
        assertThat(house.as(house.leader(1).person()).get(path + "?" + WEEK).status()).isEqualTo(404);
        assertThat(house.at(house.office(Organ.STREET, 1)).get(path + "?" + WEEK).status()).isEqualTo(404);
        assertThat(house.as(Role.STREET).get(path + "/log.xlsx?" + WEEK).status()).isEqualTo(200);
        assertThat(house.as(Role.CADRE).get(path + "?from=2026-01-01&to=2026-11-22").at("/field")).isEqualTo("to");
    }

    private static int people(Answer log) {
        return log.requireOk().json().at("/people").size();
    }

    private Answer mine() {
        return house.as(house.leader(0).person()).get("/api/work-logs/mine?" + WEEK).requireOk();
    }

    private Answer write(UUID id, String on, String words, UUID replaces, String reason) {
        var form = new HashMap<String, Object>(Map.of("on", on, "words", words, "reason", reason));
        if (replaces != null) {
            form.put("replaces", replaces);
        }
        return Inspected.send(house.as(house.leader(0).person()), id, "work-log", form);
    }
}
