package zaicun.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.Identities;
import zaicun.house.ZaicunTest;
import zaicun.imports.Filled;
import zaicun.imports.Uploads;

/** Many candidates from Excel: checked as a whole, every wrong cell named. */
@ZaicunTest
class CandidateImportTest {

    private static final String[] HEADINGS = {
        "姓名", "身份证号", "政治面貌", "学历", "职务职级", "联系电话", "入职日期", "身份类别", "用工形式", "健康状况", "驻点村代码",
        "工作队名称", "岗位", "计划到岗日期", "例外理由"
    };

    @Autowired
    Houses houses;

    @Test
    void right_rows_become_drafts_that_wait_to_be_submitted() {
        var house = houses.build();
        var uploads = new Uploads(house.as(Role.SENDING_UNIT));

        uploads.load(Filled.workbook()
                .sheet("选派人选", HEADINGS)
                .row(row(house, "吴一凡", 701, "在编在职", "2012-07-01"))
                .row(row(house, "郑秋月", 702, "在编在职", "2014-07-01")));

        var rows = house.as(Role.SENDING_UNIT).get("/api/selection/nominations").json();
        assertThat(rows.findValuesAsString("name")).contains("吴一凡", "郑秋月");
        assertThat(rows.findValuesAsString("state")).containsOnly("DRAFT");
        assertThat(house.as(Role.BUREAU).get("/api/selection/nominations").text()).doesNotContain("吴一凡");
    }

    @Test
    void what_a_typed_form_would_be_refused_is_told_cell_by_cell_and_nothing_is_taken() {
        var house = houses.build();
        var wrong = row(house, "孙立人", 705, "在编在职", "2012-07-01");
        wrong[1] = "420111198403010011";

        var job = new Uploads(house.as(Role.SENDING_UNIT)).check(Filled.workbook()
                .sheet("选派人选", HEADINGS)
                .row(row(house, "钱多多", 703, "借调", "2012-07-01"))
                .row(row(house, "冯春生", 704, "在编在职", "2026-05-01"))
                .row(wrong)
                .row(row(house, "褚天明", 703, "在编在职", "2012-07-01")));

        assertThat(job.phase()).isEqualTo("WRONG");
        assertThat(job.wrongCells()).contains("选派人选!2!用工形式", "选派人选!3!例外理由", "选派人选!4!身份证号", "选派人选!5!身份证号");
        assertThat(job.messages()).anyMatch(words -> words.contains("1.3")).anyMatch(words -> words.contains("1.2"));
        assertThat(house.as(Role.SENDING_UNIT).get("/api/selection/nominations").text()).doesNotContain("冯春生");
    }

    private static Object[] row(House house, String name, int order, String employment, String hiredOn) {
        return new Object[] {
            name, Identities.of(house.district().code(), LocalDate.of(1985, 2, 3), order).digits(), "中共党员", "大学本科", "一级科员",
            "13912345678", hiredOn, "干部", employment, "健康", house.village(0), house.team(0).name(), "工作队员", "2026-12-01", ""
        };
    }
}
