package zaicun.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import zaicun.access.Role;
import zaicun.house.Browser;
import zaicun.house.Houses;
import zaicun.house.ZaicunTest;
import zaicun.imports.Uploads.Job;
import zaicun.roster.IdentityNumber;
import zaicun.roster.book.RosterBook;

/** What is wrong in a list is told by its cell, and nothing of the list is imported. */
@ZaicunTest
class WrongListsTest {

    @Autowired
    private Houses houses;

    @Autowired
    private RosterBook book;

    private final Lists lists = Lists.ofNewDistrict();
    private Browser browser;
    private Uploads uploads;

    @BeforeEach
    void signIn() {
        browser = houses.build().as(Role.SYSTEM_ADMIN);
        uploads = new Uploads(browser);
    }

    private Filled people() {
        return Filled.workbook().sheet("人员", "姓名", "身份证号", "性别", "政治面貌", "联系电话");
    }

    private boolean isKnown(int person) {
        return !book.known(List.of(new IdentityNumber(lists.identity(person)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "42011119800101001,身份证号", // 17 characters
        "420111198013010019,身份证号", // month 13
        "4.20111E+17,身份证号", // what Excel shows of a number
    })
    void a_wrong_identity_number_is_told_by_its_cell(String written, String column) {
        var job = uploads.check(people().row("张三", written, "", "群众", ""));

        assertThat(job.phase()).isEqualTo("WRONG");
        assertThat(job.wrongCells()).containsExactly("人员!2!" + column);
    }

    @Test
    void an_identity_number_that_excel_made_a_number_is_recognised() {
        var job = uploads.check(people().row("张三", 420111198001010019L, "", "群众", ""));

        assertThat(job.wrongCells()).containsExactly("人员!2!身份证号");
        assertThat(job.messages()).singleElement().asString().contains("文本");
    }

    @Test
    void nothing_is_imported_when_one_row_is_wrong() {
        var job = uploads.check(people()
                .row("张三", lists.identity(0), "男", "群众", "")
                .row("李四", lists.identity(1), "女", "火星人", "12"));

        assertThat(job.wrongCells()).containsExactlyInAnyOrder("人员!3!政治面貌", "人员!3!联系电话");
        assertThat(browser.post("/api/imports/" + job.id() + "/confirm", "{}").status()).isEqualTo(409);
        assertThat(isKnown(0)).isFalse();
    }

    @Test
    void sex_must_be_that_of_the_identity_number() {
        var job = uploads.check(people().row("张三", lists.identity(0), "女", "群众", ""));

        assertThat(job.wrongCells()).containsExactly("人员!2!性别");
    }

    @Test
    void a_person_stands_once_in_a_list() {
        var job = uploads.check(people()
                .row("张三", lists.identity(0), "", "群众", "")
                .row("张三", lists.identity(0), "", "群众", ""));

        assertThat(job.wrongCells()).containsExactly("人员!3!身份证号");
    }

    @Test
    void a_missing_column_is_told_once() {
        var job = uploads.check(Filled.workbook().sheet("人员", "姓名", "身份证号").row("张三", lists.identity(0)));

        assertThat(job.wrongCells()).containsExactly("人员!1!政治面貌");
    }

    @Test
    void places_need_their_parents() {
        var job = uploads.check(Filled.workbook()
                .sheet("行政区划", "区划代码", "名称")
                .row(lists.village(), "东街村")
                .row("42011", "短了"));

        assertThat(job.wrongCells()).containsExactlyInAnyOrder("行政区划!2!区划代码", "行政区划!3!区划代码");
    }

    @Test
    void an_organ_stands_at_its_own_level() {
        uploads.load(lists.places());

        var job = uploads.check(Filled.workbook()
                .sheet("机构", "机构类别", "机构名称", "区划代码")
                .row("街道党工委", "某街道", lists.village()));

        assertThat(job.wrongCells()).containsExactly("机构!2!区划代码");
    }

    @Test
    void the_thirty_first_of_february_is_no_date() {
        var workbook = lists.people(lists.places());
        lists.teams(workbook);
        lists.postingSheet(workbook)
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "第一书记", "2026-02-31", "");

        var job = uploads.check(workbook);

        assertThat(job.wrongCells()).containsExactly("驻村任期!2!开始日期");
    }

    @Test
    void two_first_secretaries_at_a_time_and_overlapping_postings_are_told() {
        var workbook = lists.people(lists.places());
        lists.teams(workbook);
        lists.postingSheet(workbook)
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "第一书记", "2026-01-01", "")
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "工作队员", "2026-06-01", "")
                .row("李大海", lists.identity(1), lists.village(), "驻东街村工作队", "第一书记", "2026-03-01", "");

        var job = uploads.check(workbook);

        assertThat(job.wrongCells())
                .containsExactlyInAnyOrder("驻村任期!3!开始日期", "驻村任期!4!岗位", "驻村任期!4!兼任队长");
    }

    @Test
    void another_leader_than_the_first_secretary_needs_a_reason() {
        var workbook = lists.people(lists.places());
        lists.teams(workbook);
        lists.postingSheet(workbook)
                .row("张建国", lists.identity(0), lists.village(), "驻东街村工作队", "工作队长", "2026-01-01", "");

        var job = uploads.check(workbook);

        assertThat(job.wrongCells()).containsExactly("驻村任期!2!队长人选说明");
    }

    @Test
    void a_posting_that_overlaps_a_stored_one_is_told() {
        uploads.load(lists.workbook());
        var later = lists.postingSheet(Filled.workbook())
                .row("李大海", lists.identity(1), lists.village(), "驻东街村工作队", "工作队员", "2026-12-01", "");

        var job = uploads.check(later);

        assertThat(job.wrongCells()).containsExactly("驻村任期!2!开始日期");
    }

    @Test
    void names_that_nobody_knows_are_told() {
        var job = uploads.check(lists.postingSheet(lists.places())
                .row("张建国", lists.identity(0), lists.village(), "没有的队", "第一书记", "2026-01-01", ""));

        assertThat(job.wrongCells()).containsExactlyInAnyOrder("驻村任期!2!身份证号", "驻村任期!2!工作队名称");
    }

    @Test
    void a_script_or_formula_in_a_name_stays_text() throws IOException {
        var job = uploads.check(people()
                .row("<script>alert(1)</script>", lists.identity(0), "", "群众", "")
                .row("=HYPERLINK(\"http://example.org\")", lists.identity(1), "", "火星人", ""));

        assertThat(job.wrongCells()).containsExactly("人员!3!政治面貌");
        var returned = returned(job);
        assertThat(returned).contains("=HYPERLINK(\"http://example.org\")", "<script>alert(1)</script>", "错误说明");
    }

    @Test
    void the_returned_workbook_can_be_mended_and_uploaded_again() throws IOException {
        var job = uploads.check(people().row("张三", lists.identity(0), "", "火星人", ""));
        var back = browser.get("/api/imports/" + job.id() + "/errors.xlsx").requireOk().bytes();

        var again = uploads.check("再次.xlsx", back);

        assertThat(again.wrongCells()).containsExactly("人员!2!政治面貌");
    }

    /** All texts of the returned workbook; fails where one of them is a formula. */
    private List<String> returned(Job job) throws IOException {
        var bytes = browser.get("/api/imports/" + job.id() + "/errors.xlsx").requireOk().bytes();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(row -> row.stream())
                    .flatMap(cell -> Optional.ofNullable(cell).stream())
                    .peek(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA))
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_word() {
        var job = uploads.check("说明.txt", "姓名,身份证号".getBytes(StandardCharsets.UTF_8));

        assertThat(job.phase()).isEqualTo("FAILED");
        assertThat(job.words()).contains(".xlsx");
    }

    @Test
    void a_locked_workbook_is_told_from_an_old_one() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(ole);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertThat(uploads.check("密.xlsx", locked.toByteArray()).words()).contains("密码");
        assertThat(uploads.check("旧.xls", ole).words()).contains(".xls）");
    }

    @Test
    void a_bomb_is_not_opened() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 121; megabyte++) {
                zip.write(zeros);
            }
        }

        var job = uploads.check("炸.xlsx", out.toByteArray());

        assertThat(job.phase()).isEqualTo("FAILED");
        assertThat(job.words()).contains("太大");
    }

    @Test
    void a_workbook_with_other_sheets_only_has_nothing_to_import() {
        var job = uploads.check(Filled.workbook().sheet("Sheet1", "甲", "乙").row("1", "2"));

        assertThat(job.phase()).isEqualTo("FAILED");
    }

    @Test
    void dates_and_codes_typed_as_numbers_are_read() {
        var workbook = Filled.workbook()
                .sheet("行政区划", "区划代码", "名称")
                .row(Long.parseLong(lists.county() + "000000"), "测试区")
                .row(Long.parseLong(lists.county() + "001000"), "测试街道")
                .row(Long.parseLong(lists.village()), "东街村")
                .sheet("派出单位", "单位名称", "区划代码")
                .row(lists.unit(), lists.county() + "000000")
                .sheet("工作队", "驻点村代码", "工作队名称", "派出单位", "开始日期", "结束日期")
                .row(Long.parseLong(lists.village()), "甲队", lists.unit(), 20260101, LocalDate.of(2027, 1, 1))
                .row(lists.village(), "乙队", lists.unit(), "２０２６．１．１", "");

        assertThat(uploads.check(workbook).phase()).isEqualTo("READY");
    }
}
