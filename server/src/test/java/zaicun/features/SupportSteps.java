package zaicun.features;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.time.LocalDate;
import java.util.Map;
import zaicun.access.Role;
import zaicun.attendance.Keeper;
import zaicun.kernel.Organ;

/** The cashier's list, and a round of assessment. */
public class SupportSteps {

    private final Scene scene;

    SupportSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("村里登记了10月的考勤并由街道确认")
    public void octoberIsConfirmed() {
        new Keeper(scene.house()).keep(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        month(Role.VILLAGE, "SIGN");
        month(Role.STREET, "CONFIRM");
    }

    @当("派出单位打开10月的补助清单")
    public void opensTheList() {
        var unit = scene.at("派出单位", Device.COMPUTER);
        unit.open("/subsidies?month=2026-10");
        unit.sees("可定稿");
        unit.shot("补助-列表");
        unit.tap(unit.row(scene.house().office(Organ.SENDING_UNIT).name()));
    }

    @那么("清单上每人有在村天数和金额")
    public void hasDaysAndAmounts() {
        var unit = scene.at("派出单位", Device.COMPUTER);
        unit.sees("在村天数");
        unit.sees(scene.nameOf("队员"));
        unit.shot("补助-清单");
    }

    @当("派出单位定稿10月的补助清单")
    public void closesTheList() {
        var unit = scene.at("派出单位", Device.COMPUTER);
        unit.press("定稿");
        unit.press("定稿本月补助清单", "定稿");
        unit.sees("已定稿");
        unit.sees("第 1 版");
    }

    @当("街道重开10月并由村里更正一天")
    public void octoberIsCorrected() {
        month(Role.STREET, "REOPEN");
        var keeper = new Keeper(scene.house());
        var member = scene.person("队员");
        var cell = Keeper.cell(keeper.week("2026-W42"), member, "2026-10-14", "DAY");
        keeper.mark(Keeper.correction(cell, member, "AWAY", "补充核实")).requireOk();
    }

    @那么("派出单位看得到应扣的差额")
    public void seesTheDifference() {
        var unit = scene.at("派出单位", Device.COMPUTER);
        unit.page().reload();
        unit.sees("应扣");
        unit.sees("140.00");
        unit.shot("补助-定稿后的差异");
    }

    @假如("乡村振兴局组织了年度考核")
    public void opensARound() {
        var bureau = scene.at("乡村振兴局", Device.COMPUTER);
        bureau.open("/assessments");
        bureau.press("组织考核");
        bureau.press("查看考核范围");
        bureau.sees("建立考核");
        bureau.shot("考核-组织");
        bureau.press("为 6 人开始考核");
        bureau.sees("2026年度考核");
        bureau.shot("考核-列表");
    }

    @当("第一书记提交个人总结")
    public void givesHisAccount() {
        var cadre = scene.at("第一书记", Device.PHONE);
        cadre.open("/field/my-assessments");
        cadre.fill("个人总结", "坚持吃住在村，走访全村农户，协调解决饮水管网改造。");
        cadre.shot("考核-个人总结");
        cadre.press("提交个人总结");
        cadre.sees("等驻点村党组织办理");
    }

    @当("村、街道、派出单位依次提出意见")
    public void opinionsAreGiven() {
        for (var who : new String[] {"村党组织", "街道", "派出单位"}) {
            var screen = openFile(who);
            screen.fill("意见", "工作扎实，群众认可。");
            screen.press("提交意见");
            screen.sees("提出意见");
            screen.shot("考核-意见-" + who);
        }
    }

    @当("乡村振兴局评定为合格")
    public void isGraded() {
        var bureau = openFile("乡村振兴局");
        bureau.tap(bureau.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("合格").setExact(true)));
        bureau.shot("考核-评定");
        bureau.press("提交评定");
        bureau.sees("已评定");
    }

    @那么("第一书记看得到考核等次并可以申诉")
    public void seesTheGrade() {
        var cadre = scene.at("第一书记", Device.PHONE);
        cadre.page().reload();
        cadre.sees("考核等次");
        cadre.press("申诉");
        cadre.sees("申诉理由");
        cadre.shot("考核-本人看到结果");
    }

    private Screen openFile(String who) {
        var screen = scene.at(who, Device.COMPUTER);
        screen.open("/assessments");
        screen.tap(screen.row("2026年度考核"));
        screen.tap(screen.row(scene.nameOf("第一书记")));
        screen.sees("记录汇集的材料");
        return screen;
    }

    private void month(Role who, String move) {
        scene.house().as(who).post("/api/months/moves", Map.of(
                        "village", scene.house().village(0), "month", "2026-10", "move", move, "words", "派出单位来函更正"))
                .requireOk();
    }
}
