package zaicun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.kernel.Post;
import zaicun.roster.Roster;

@ZaicunTest
@Tag("external-database")
class FirstImportTest {

    @Autowired
    private Houses houses;

    @Autowired
    private Roster roster;

    @Test
    void a_district_comes_from_one_workbook() {
        var lists = Lists.ofNewDistrict();
        var uploads = new Uploads(houses.build().as(Role.SYSTEM_ADMIN));

        var job = uploads.load(lists.workbook());

        var teams = roster.teamsUnder(lists.district(), lists.village(), LocalDate.of(2026, 11, 23));
        assertThat(job.counts("人员")).containsExactly(2, 0, 0, 0);
        assertThat(teams).singleElement().satisfies(team -> assertThat(
                        roster.leaderOf(team.district(), team.id(), LocalDate.of(2026, 11, 23)))
                .hasValueSatisfying(leader -> assertThat(leader.post()).isEqualTo(Post.FIRST_SECRETARY)));
    }

    @Test
    void the_same_workbook_again_changes_nothing() {
        var lists = Lists.ofNewDistrict();
        var uploads = new Uploads(houses.build().as(Role.SYSTEM_ADMIN));
        uploads.load(lists.workbook());

        var again = uploads.load(lists.workbook());

        assertThat(List.of("行政区划", "机构", "派出单位", "人员", "工作队", "驻村任期"))
                .allSatisfy(sheet -> assertThat(again.counts(sheet)).startsWith(0, 0).endsWith(0));
    }
}
