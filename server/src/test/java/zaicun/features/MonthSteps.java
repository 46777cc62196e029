package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import zaicun.attendance.Keeper;

/** The month from the village to those above. */
public class MonthSteps {

    private final Scene scene;

    MonthSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("村里登记了上一周的考勤")
    public void lastWeekIsKept() {
        new Keeper(scene.house()).confirm("2026-W47", List.of()).requireOk();
    }

    @假如("村里登记了10月的考勤，其中一天不详")
    public void octoberIsKept() {
        var keeper = new Keeper(scene.house());
        var unknown = Keeper.cell(scene.person("队员"), "2026-10-14", "DAY", "UNKNOWN");
        keeper.confirm("2026-W42", List.of(unknown)).requireOk();
        keeper.keep(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
    }

    @当("村党组织在10月的月报上签字")
    public void signs() {
        var village = october("村党组织");
        village.shot("月报-村");
        village.press("签字");
        village.press("签字：", "签字");
        village.sees("办理经过");
        village.doesNotSee("还没有签字。");
    }

    @那么("街道在10月的月报上看得到需核对的地方")
    public void streetSeesDifferences() {
        var street = october("街道");
        street.sees("未登记或不详");
        street.shot("月报-街道审核");
    }

    @当("街道确认并上报")
    public void streetConfirms() {
        var street = scene.at("街道", Device.COMPUTER);
        street.press("确认并上报");
        street.shot("月报-确认并上报");
        street.press("确认并上报：", "确认并上报");
        street.sees("待签收");
    }

    @那么("驻村办可以签收10月的月报")
    public void hostOfficeMayAcknowledge() {
        var office = october("驻村办");
        assertThat(office.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("签收"))).isVisible();
    }

    @当("驻村办签收")
    public void acknowledges() {
        var office = scene.at("驻村办", Device.COMPUTER);
        office.press("签收");
        office.sees("已签收");
        office.shot("月报-已签收");
    }

    @那么("村里10月的考勤不能再改")
    public void isLocked() {
        var village = scene.at("村党组织", Device.COMPUTER);
        village.open("/register?week=2026-W42");
        village.sees("已封");
        var cell = Pattern.compile(scene.nameOf("队员") + "，10月14日 周三，昼");
        village.tap(village.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(cell)));
        village.sees("这一格现在不能改");
        village.shot("考勤簿-已封存");
    }

    private Screen october(String who) {
        var screen = scene.at(who, Device.COMPUTER);
        screen.open("/months?month=2026-10");
        screen.shot("月报-列表-" + who);
        screen.tap(screen.row("村" + scene.house().village(0).substring(8)));
        screen.sees("办理经过");
        return screen;
    }
}
