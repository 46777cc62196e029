package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.After;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** From an empty server to a village at its register, with nothing but workbooks. */
public class FirstStartSteps {

    private static final String PASSWORD = "Founders-Word-1";
    private static final String NEW_PASSWORD = "Fresh-Word-2026";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<List<String>> FOUNDERS = List.of(
            List.of("系统管理员", "赵一", "system"), List.of("安全管理员", "赵二", "security"), List.of("审计管理员", "赵三", "auditor"));

    private final Scene scene;
    private final AtomicReference<EmptyServer> server = new AtomicReference<>();
    private Screen screen;
    private String oneTimePassword;

    FirstStartSteps(Scene scene) {
        this.scene = scene;
    }

    @After
    public void stop() {
        var started = server.get();
        if (started != null) {
            started.close();
        }
    }

    @假如("系统刚刚装好，还没有任何账号")
    public void nothingYet() {
        server.set(EmptyServer.start());
        scene.moveTo(server.get().address());
    }

    @当("打开启用链接，设立三名管理员")
    public void setsUp() {
        screen = scene.fresh("启用人", Device.COMPUTER);
        screen.open(server.get().link());
        for (var founder : FOUNDERS) {
            var group = screen.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(founder.getFirst()));
            group.getByLabel("姓名").fill(founder.get(1));
            group.getByLabel("账号").fill(founder.get(2));
            group.getByLabel("密码").fill(PASSWORD);
            group.getByLabel("再输一次").fill(PASSWORD);
        }
        screen.shot("首次启用");
        screen.press("设立三名管理员");
        screen.sees("三名管理员已经设立");
        screen.shot("首次启用-完成");
    }

    @那么("启用链接不能再用")
    public void linkIsDead() {
        var status = screen.page().request().get(server.get().link().replace("/setup/", "/api/setup/")).status();
        assertThat(status).isEqualTo(404);
    }

    @当("系统管理员登录，下载全套模板")
    public void downloadsTemplates() throws IOException {
        screen = signedIn("系统管理员", "system");
        screen.open("/imports");
        screen.sees("第一步：下载模板");
        screen.shot("导入-模板");
        try (var workbook = read(screen.download("全套模板"))) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).contains("人员", "驻村任期", "农户", "账号岗位");
        }
    }

    @当("系统管理员上传有两处错误的名单")
    public void uploadsWrong() {
        upload("名单.xlsx", FirstLists.withTwoWrongCells());
        screen.sees("没有导入任何数据");
    }

    @那么("页面列出两处错误：")
    public void errorsAreListed(DataTable expected) {
        var table = screen.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("导入错误"));
        screen.shot("导入-错误");
        assertThat(table.locator("tbody").getByRole(AriaRole.ROW)).hasCount(2);
        for (var line : expected.asMaps()) {
            var row = table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(line.get("列")));
            assertThat(row).containsText(line.get("工作表"));
            assertThat(row).containsText(line.get("行"));
        }
    }

    @那么("可以下载标出错误的文件")
    public void errorsCanBeTakenHome() throws IOException {
        try (var workbook = read(screen.download("下载标出错误的文件"))) {
            assertThat(workbook.findSheet("农户")).isPresent();
        }
    }

    @当("系统管理员上传改正后的名单并确认导入")
    public void uploadsRight() {
        upload("名单（改正）.xlsx", FirstLists.right());
        screen.sees("检查通过");
        screen.shot("导入-待确认");
        confirm();
    }

    @那么("{quoted}新增{int}条，{quoted}新增{int}条")
    public void counted(String sheet, int rows, String otherSheet, int otherRows) {
        var table = screen.page().getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("各表的行数"));
        assertThat(lineOf(table, sheet).getByRole(AriaRole.CELL).nth(1)).hasText(String.valueOf(rows));
        assertThat(lineOf(table, otherSheet).getByRole(AriaRole.CELL).nth(1)).hasText(String.valueOf(otherRows));
        screen.shot("导入-完成");
    }

    @当("安全管理员导入账号，下载一次性密码")
    public void importsAccounts() throws IOException {
        screen = signedIn("安全管理员", "security");
        screen.open("/imports");
        upload("账号.xlsx", FirstLists.account());
        confirm();
        screen.shot("导入-一次性密码");
        try (var workbook = read(screen.download("下载一次性密码"));
                var rows = workbook.getFirstSheet().openStream()) {
            oneTimePassword = rows.filter(row -> "dongjie".equals(row.getCellText(0))).findFirst().orElseThrow().getCellText(3);
        }
    }

    @当("村里的人用一次性密码登录")
    public void signsIn() {
        screen = scene.fresh("村里的人", Device.COMPUTER);
        screen.signIn("dongjie", oneTimePassword);
    }

    @那么("必须先修改密码")
    public void mustChange() {
        screen.sees("须先修改密码");
        screen.shot("修改密码");
        screen.open("/register");
        screen.sees("须先修改密码");
    }

    @当("村里的人改了密码")
    public void changes() {
        screen.fill("现在的密码", oneTimePassword);
        screen.fill("新密码", NEW_PASSWORD);
        screen.fill("再输一次新密码", NEW_PASSWORD);
        screen.press("修改密码");
        screen.sees("五天四夜");
    }

    @那么("考勤簿上有{quoted}和{quoted}")
    public void registerNames(String one, String other) {
        screen.sees(one);
        screen.sees(other);
        screen.shot("考勤簿-导入之后");
    }

    private Screen signedIn(String who, String account) {
        var window = scene.fresh(who, Device.COMPUTER);
        window.signIn(account, PASSWORD);
        return window;
    }

    private void upload(String name, byte[] content) {
        screen.page().getByLabel("把填好的 Excel 文件拖到这里").setInputFiles(new FilePayload(name, XLSX, content));
        screen.sees(name);
    }

    private void confirm() {
        screen.press("确认导入");
        screen.press("确认导入", "导入");
        screen.sees("已导入");
    }

    private static Locator lineOf(Locator table, String sheet) {
        return table.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(
                table.page().getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(sheet).setExact(true))));
    }

    private static ReadableWorkbook read(Download download) throws IOException {
        return new ReadableWorkbook(Files.newInputStream(download.path()));
    }
}
