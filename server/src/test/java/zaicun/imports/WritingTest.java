package zaicun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.roster.IdentityNumber;
import zaicun.roster.Roster;
import zaicun.roster.book.KnownPerson;
import zaicun.roster.book.RosterBook;

/** What is confirmed is written whole, or not at all. */
@ZaicunTest
@Import(WritingTest.Breaking.class)
class WritingTest {

    private static final String EXAMPLE = "某某区某某局（示例）";

    /** A sheet that passes every check and breaks when written. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Breaking {

        @Bean
        Sheet breakingSheet() {
            return new BreakingSheet();
        }
    }

    @Autowired
    private Houses houses;

    @Autowired
    private RosterBook book;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient database;

    private final Lists lists = Lists.ofNewDistrict();
    private House house;
    private Uploads uploads;

    @BeforeEach
    void signIn() {
        house = houses.build();
        uploads = new Uploads(house.as(Role.SYSTEM_ADMIN));
    }

    private KnownPerson person(int number) {
        var identity = new IdentityNumber(lists.identity(number));
        return book.known(List.of(identity)).get(identity);
    }

    @Test
    void what_breaks_in_the_middle_leaves_nothing_behind() {
        var checked = uploads.check(lists.workbook().sheet(BreakingSheet.TITLE, "甲", "乙").row("一", "二"));

        var job = uploads.confirm(checked);

        assertThat(job.phase()).isEqualTo("FAILED");
        assertThat(book.divisionsUnder(lists.county())).isEmpty();
        assertThat(person(0)).isNull();
    }

    @Test
    void what_has_become_wrong_since_the_check_is_not_written() {
        uploads.load(lists.workbook());
        var checked = uploads.check(lists.postingSheet(Filled.workbook())
                .row("李大海", lists.identity(1), lists.village(), "驻东街村工作队", "工作队员", "2027-01-01", ""));
        database.sql("update posting set until = '9999-12-31' where person = :person")
                .param("person", person(1).id())
                .update();

        var job = uploads.confirm(checked);

        assertThat(job.phase()).isEqualTo("WRONG");
        assertThat(roster.postingsOf(person(1).id())).hasSize(1);
    }

    @Test
    void a_new_list_updates_people_and_postings() {
        uploads.load(lists.workbook());
        var people = Filled.workbook()
                .sheet("人员", "姓名", "身份证号", "政治面貌", "单位", "职务", "联系电话")
                .row("张建国", lists.identity(0), "中共党员", lists.unit(), "处长", "13900002222")
                .row("李大海", lists.identity(1), "01", lists.unit(), "", "");
        lists.postingSheet(people)
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "第一书记", "2026-01-01", "2026-06-30")
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "工作队员", "2026-07-01", "")
                .row("李大海", lists.identity(1), lists.village(), "驻东街村工作队", "工作队员", "2026-01-01", "2026-12-31");

        var job = uploads.load(people);

        assertThat(job.counts("人员")).containsExactly(0, 1, 1, 0);
        assertThat(job.counts("驻村任期")).containsExactly(1, 1, 1, 0);
        assertThat(person(0).form().dutyTitle()).isEqualTo("处长");
        assertThat(roster.postingOf(person(0).id(), LocalDate.of(2026, 6, 30)).orElseThrow().leads()).isTrue();
        assertThat(roster.postingOf(person(0).id(), LocalDate.of(2026, 7, 1)).orElseThrow().leads()).isFalse();
    }

    @Test
    void the_security_administrator_takes_the_accounts_of_the_same_workbook() throws IOException {
        var workbook = lists.workbook()
                .sheet("账号岗位", "账号", "姓名", "岗位", "机构名称", "身份证号")
                .row("c" + lists.county(), "张建国", "驻村干部", "", lists.identity(0))
                .row("s" + lists.county(), "赵书记", "街道党工委", "测试街道党工委@" + lists.county(), "");
        assertThat(uploads.load(workbook).counts("账号岗位")).isEmpty();
        var security = house.as(Role.SECURITY_ADMIN);

        var job = new Uploads(security).load(workbook);

        assertThat(job.counts("账号岗位")).containsExactly(2, 0, 0, 0);
        assertThat(job.counts("人员")).isEmpty();
        var password = passwordOf("s" + lists.county(), security.get("/api/imports/" + job.id() + "/passwords.xlsx").requireOk().bytes());
        var session = house.anybody().signIn("s" + lists.county(), password).requireOk();
        assertThat(session.at("/mustChangePassword")).isEqualTo("true");
        assertThat(session.at("/posts/0/role")).isEqualTo("STREET");
        assertThat(security.get("/api/imports/" + job.id() + "/passwords.xlsx").status()).isEqualTo(422);
        assertThat(new Uploads(security).check(workbook).counts("账号岗位")).containsExactly(0, 0, 2, 0);
    }

    private static String passwordOf(String account, byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = read.getFirstSheet().openStream()) {
            return rows.filter(row -> row.getCellText(0).equalsIgnoreCase(account))
                    .map(row -> row.getCellText(3))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void an_account_is_one_persons() {
        var accounts = lists.workbook().sheet("账号岗位", "账号", "姓名", "岗位", "机构名称", "身份证号");
        uploads.load(accounts);
        accounts.row("a" + lists.county(), "张建国", "驻村干部", "", lists.identity(0))
                .row("a" + lists.county(), "李大海", "驻村干部", "", lists.identity(1))
                .row("b" + lists.county(), "张建国", "驻村干部", "", lists.identity(0))
                .row("d" + lists.county(), "王某某", "驻村干部", "", "")
                .row("e" + lists.county(), "王某某", "街道党工委", "没有的街道", "");

        var job = new Uploads(house.as(Role.SECURITY_ADMIN)).check(accounts);

        assertThat(job.wrongCells()).containsExactlyInAnyOrder(
                "账号岗位!3!账号", "账号岗位!4!账号", "账号岗位!5!身份证号", "账号岗位!6!机构名称");
    }

    private Filled farms(int pairings) {
        var filled = lists.workbook().sheet("农户", "户编号", "村代码", "户主", "农户类别", "特殊情况", "联系电话");
        for (int house = 0; house < 4; house++) {
            filled.row("H" + lists.county() + house, lists.village(), "王德福", "脱贫户", "低保、大病", "13800000000");
        }
        filled.sheet("家庭成员", "户编码", "姓名", "与户主关系", "身份证号", "出生日期")
                .row("H" + lists.county() + 0, "王小梅", "女儿", "", "2010-05-06");
        filled.sheet("联户结对", "户编码", "帮扶责任人", "责任人身份证号", "开始日期", "结束日期");
        for (int house = 0; house < pairings; house++) {
            filled.row("H" + lists.county() + house, "李大海", lists.identity(1), "2026-01-01", "");
        }
        return filled;
    }

    @Test
    void a_fourth_household_for_a_helper_is_told_by_its_cell() {
        var job = uploads.check(farms(4));

        assertThat(job.wrongCells()).containsExactly("联户结对!5!帮扶责任人");
    }

    @Test
    void households_members_and_pairings_come_with_the_rest() {
        var job = uploads.load(farms(3));
        var again = uploads.load(farms(3));

        assertThat(List.of(job.counts("农户"), job.counts("家庭成员"), job.counts("联户结对")))
                .containsExactly(List.of(4, 0, 0, 0), List.of(1, 0, 0, 0), List.of(3, 0, 0, 0));
        assertThat(List.of(again.counts("农户"), again.counts("家庭成员"), again.counts("联户结对")))
                .containsExactly(List.of(0, 0, 4, 0), List.of(0, 0, 1, 0), List.of(0, 0, 3, 0));
    }

    @Test
    void unknown_households_kinds_and_doubles_are_told() {
        var workbook = lists.workbook()
                .sheet("农户", "户编码", "村代码", "户主姓名", "农户类别", "特殊情况")
                .row("H" + lists.county(), lists.village(), "王德福", "贫困户", "")
                .row("G" + lists.county(), lists.county() + "001000", "王德福", "脱贫户", "没听说过")
                .row("F" + lists.county(), lists.county() + "001000", "王德福", "脱贫户", "")
                .row("F" + lists.county(), lists.village(), "王德福", "脱贫户", "")
                .sheet("家庭成员", "户编码", "姓名", "身份证号", "出生日期")
                .row("X" + lists.county(), "王小梅", "", "")
                .row("F" + lists.county(), "王小梅", lists.identity(3), "1999-01-01");

        var job = uploads.check(workbook);

        assertThat(job.wrongCells()).containsExactlyInAnyOrder(
                "农户!2!农户类别", "农户!3!特殊情况", "农户!4!村代码", "农户!5!户编码", "家庭成员!2!户编码", "家庭成员!3!出生日期");
    }

    @Test
    void twenty_thousand_rows_go_in() {
        uploads.load(lists.places());
        var filled = Filled.workbook().sheet("农户", "户编码", "村代码", "户主姓名", "农户类别");
        for (int house = 0; house < 20_000; house++) {
            filled.row("K" + lists.county() + house, lists.village(), "王德福", "其他农户");
        }

        var job = uploads.load(filled);

        assertThat(job.counts("农户")).containsExactly(20_000, 0, 0, 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class, names = {"SYSTEM_ADMIN", "SECURITY_ADMIN", "BUREAU", "SENDING_UNIT"},
            mode = EnumSource.Mode.EXCLUDE)
    void others_may_not_import(Role role) {
        assertThat(house.as(role).upload("/api/imports", "名单.xlsx", lists.workbook().bytes()).status()).isEqualTo(403);
    }

    /** It may bring its candidates (1.4), and no sheet that others keep. */
    @Test
    void a_sending_unit_imports_nothing_of_the_roster() {
        var job = new Uploads(house.as(Role.SENDING_UNIT)).check(lists.workbook());

        assertThat(job.phase()).isNotEqualTo("READY");
        assertThat(house.as(Role.SENDING_UNIT).post("/api/imports/" + job.id() + "/confirm", "{}").status()).isEqualTo(409);
    }

    @Test
    void another_persons_import_stays_unseen() {
        var job = uploads.check(lists.workbook());
        var bureau = house.as(Role.BUREAU);

        assertThat(bureau.get("/api/imports/" + job.id()).status()).isEqualTo(404);
        assertThat(bureau.post("/api/imports/" + job.id() + "/confirm", "{}").status()).isEqualTo(404);
        assertThat(bureau.get("/api/imports").json()).isEmpty();
    }

    @Test
    void every_template_opens_and_its_example_is_not_imported() throws IOException {
        var template = house.as(Role.SYSTEM_ADMIN).get("/api/imports/templates/all.xlsx").requireOk().bytes();

        var job = uploads.check("模板.xlsx", template);

        assertThat(job.phase()).isEqualTo("FAILED");
        assertThat(job.wrongCells()).isEmpty();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .contains("填写说明", "行政区划", "机构", "派出单位", "人员", "工作队", "驻村任期", "账号岗位", "农户", "家庭成员", "联户结对");
        }
    }

    @Test
    void a_row_of_ones_own_that_reads_like_the_example_counts() {
        var example = new Filled().sheet("派出单位", "单位名称", "区划代码").row(EXAMPLE, "420111000000");
        var alone = uploads.check("示例.xlsx", example.bytes());
        var beside = uploads.check("单位.xlsx", example.row(EXAMPLE, "420111000000").bytes());

        assertThat(alone.wrongCells()).isEmpty();
        assertThat(beside.wrongCells()).isNotEmpty();
    }

    @Test
    void an_import_that_waits_is_given_up_by_cancelling() {
        var job = uploads.check(lists.workbook());

        house.as(Role.SYSTEM_ADMIN).post("/api/imports/" + job.id() + "/cancel", "{}").requireOk();

        assertThat(house.as(Role.SYSTEM_ADMIN).post("/api/imports/" + job.id() + "/confirm", "{}").status()).isEqualTo(409);
        assertThat(person(0)).isNull();
    }

    /** See {@link Breaking}. */
    static final class BreakingSheet implements Sheet, Intake<String> {

        static final String TITLE = "会断的表";

        @Override
        public String key() {
            return "breaking";
        }

        @Override
        public String title() {
            return TITLE;
        }

        @Override
        public int order() {
            return 65;
        }

        @Override
        public String note() {
            return "";
        }

        @Override
        public List<Column<?>> columns() {
            return List.of(Column.text("甲", 9).example("例"), Column.text("乙", 9).example("例"));
        }

        @Override
        public Right right() {
            return Right.ROSTER_KEEP;
        }

        @Override
        public Intake<?> open(Passage passage) {
            return this;
        }

        @Override
        public String read(SheetRow row) {
            return "";
        }

        @Override
        public List<Change> compare(List<Entry<String>> batch) {
            return batch.stream().map(entry -> Change.NEW).toList();
        }

        @Override
        public void write(List<Entry<String>> batch) {
            throw new IllegalStateException("broken on purpose");
        }
    }
}
