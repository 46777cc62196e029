package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import zaicun.integrity.Letterbox;

/** Reporting without an account, following the report, handling it. */
public class IntegritySteps {

    private static final int TOO_LARGE = 50 * 1024 * 1024;

    private final Scene scene;
    private String poster = "";
    private String number;
    private String secret;

    IntegritySteps(Scene scene) {
        this.scene = scene;
    }

    @假如("乡村振兴局已经指定举报办理人")
    public void named() {
        new Letterbox(scene.house()).handler();
    }

    @假如("村党组织打印了本村的张贴码")
    public void hangsPoster() {
        var village = scene.at("村党组织", Device.COMPUTER);
        village.open("/report/poster");
        var code = village.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("^举报码：")));
        assertThat(code).isVisible();
        poster = code.getAttribute("aria-label").replaceFirst("^举报码：https?://[^/]+", "");
        village.shot("张贴码");
    }

    @当("村民在手机上打开本村的举报页")
    public void opensDoor() {
        villager().open(poster.isEmpty() ? "/report?v=" + scene.house().village(0) : poster);
        villager().sees("反映驻村干部的问题");
        villager().shot("举报-空白");
    }

    @当("村民反映{quoted}方面的问题{quoted}")
    public void reports(String discipline, String words) {
        villager().page().getByLabel(discipline).check();
        villager().fill("发生了什么", words);
        villager().shot("举报-填写");
        villager().press("提交");
    }

    @那么("村民看到查询号和查询密码")
    public void seesSlip() {
        villager().sees("查询密码只显示这一次");
        var values = villager().page().locator("dd");
        number = values.nth(0).innerText();
        secret = values.nth(1).innerText();
        villager().shot("举报-回执");
        assertThat(number).matches("\\d{6}-[2-9A-Z]{8}");
        assertThat(secret).matches("([2-9A-Z]{4}-){3}[2-9A-Z]{4}");
    }

    @当("办理人受理这件举报，告诉举报人{quoted}")
    public void accepts(String words) {
        var handler = scene.at("乡村振兴局", Device.COMPUTER);
        handler.open("/integrity/reports");
        handler.tap(handler.row(number));
        var file = handler.dialog("举报 " + number);
        assertThat(file.getByText("<script>alert(1)</script>")).isVisible();
        handler.press(file.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("办理")), "受理");
        file.getByLabel(Pattern.compile("告诉举报人的话")).fill(words);
        handler.shot("举报办理-受理");
        file.locator("form").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("受理")).click();
        assertThat(file.getByText("已受理，谢谢您的反映。")).isVisible();
        handler.shot("举报办理-已受理");
    }

    @那么("村民凭回执看到{quoted}")
    public void follows(String words) {
        villager().press("去查询页");
        villager().fill("查询号", number);
        villager().fill("查询密码", secret.toLowerCase(java.util.Locale.ROOT));
        villager().press("查询");
        villager().sees(words);
        villager().shot("举报-查询");
    }

    @当("村民补充{quoted}")
    public void adds(String words) {
        villager().fill("补充情况", words);
        villager().press("提交补充");
        villager().sees("已收到补充的情况");
        villager().shot("举报-补充");
    }

    @那么("办理人看到村民补充的{quoted}")
    public void handlerSees(String words) {
        var handler = scene.at("乡村振兴局", Device.COMPUTER);
        handler.open("/integrity/reports");
        handler.tap(handler.row(number));
        assertThat(handler.dialog("举报 " + number).getByText(words)).isVisible();
    }

    @当("村民写下{quoted}，加一张50MB的图片")
    public void addsLargePicture(String words) throws IOException {
        villager().fill("发生了什么", words);
        var file = Files.createTempFile("large", ".jpg");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(TOO_LARGE);
        }
        choose(file);
        Files.delete(file);
    }

    private void choose(Path file) {
        villager().page().locator("input[type=file]").setInputFiles(file);
    }

    @那么("页面说明图片超过8MB没有添加，写的文字还在")
    public void refusedAndKept() {
        var alert = villager().page().getByRole(AriaRole.ALERT, new Page.GetByRoleOptions());
        assertThat(alert).containsText("超过 8 MB");
        villager().shot("举报-图片太大");
        assertThat(villager().page().getByLabel("发生了什么")).hasValue("上周在村委会摆酒席，还收了土特产。");
    }

    private Screen villager() {
        return scene.fresh("村民", Device.PHONE);
    }
}
