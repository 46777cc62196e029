package zaicun.features;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.UUID;
import java.util.regex.Pattern;
import zaicun.access.Role;
import zaicun.house.House;
import zaicun.recall.Cases;

/** A recall from the proposal to the read mark. */
public class RecallSteps {

    private static final String ANSWER = "当天家里老人突发急病，送医后忘了报告，有就诊记录。";

    private final Scene scene;
    private Cases cases;
    private UUID leader;

    RecallSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("街道已认定队员有一天无故不在岗")
    public void foundAway() {
        cases = new Cases(scene.house());
        leader = cases.leader();
        cases.absence(scene.house().member(0, 0));
    }

    @当("派出单位引用这条认定对队员提出召回意见")
    public void proposes() {
        var unit = unit();
        unit.open("/recalls");
        unit.sees("没有召回");
        unit.press("提出召回意见");
        unit.fill("查找在任的驻村干部", scene.nameOf("队员"));
        var found = unit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(scene.nameOf("队员")));
        unit.tap(found.first());
        unit.tap(unit.page().getByText("无正当理由不在岗"));
        unit.tap(unit.page().getByText("认定：无故不在岗"));
        unit.shot("召回-提出");
        unit.fill("召回意见", "多次提醒仍不到岗，建议召回。");
        unit.press("提出召回意见");
        unit.shot("召回-提出前确认");
        unit.press("对" + scene.nameOf("队员") + "提出召回意见", "提出");
        unit.sees("待本人说明");
        unit.sees("查看原记录");
        unit.shot("召回-案件");
    }

    @那么("队员在手机上看得到材料和说明期限")
    public void seesTheFile() {
        var cadre = cadre();
        cadre.openHome();
        cadre.sees("有机构对您提出了召回意见");
        cadre.shot("召回-今日");
        cadre.press("有机构对您提出了召回意见");
        cadre.sees("认定：无故不在岗");
        cadre.sees("11月30日");
        cadre.shot("召回-本人看材料");
    }

    @当("乡村振兴局指定负责同志审批")
    public void names() {
        var bureau = scene.at("乡村振兴局", Device.COMPUTER);
        bureau.open("/recalls");
        bureau.sees("待指定审批人");
        bureau.shot("召回-列表");
        bureau.tap(bureau.row(scene.nameOf("队员")));
        bureau.press("指定审批人");
        bureau.page().getByLabel("由谁审批").selectOption(leader.toString());
        bureau.shot("召回-指定审批人");
        bureau.press("指定审批人", "指定");
        bureau.sees("改由他人审批");
    }

    @那么("负责同志在本人说明以前不能同意召回")
    public void notYet() {
        var screen = approver();
        screen.open("/");
        screen.open("/recalls");
        screen.tap(screen.row(scene.nameOf("队员")));
        screen.sees("本人的说明期限还没有到");
        screen.press("审批");
        screen.sees("过后可选");
        screen.shot("召回-审批前");
    }

    @当("队员在手机上提交说明")
    public void answers() {
        var cadre = cadre();
        cadre.fill("情况说明", ANSWER);
        cadre.press("提交说明");
        cadre.sees("本人已说明");
        cadre.shot("召回-本人已说明");
    }

    @当("负责同志审批同意免职撤换")
    public void decides() {
        var screen = approver();
        screen.page().reload();
        screen.sees(ANSWER);
        screen.press("审批");
        screen.tap(screen.page().getByText("免职撤换").first());
        screen.fill("审批意见", "情况属实，同意召回。");
        screen.shot("召回-审批");
        screen.press("审批", "提交审批");
        screen.sees("已召回");
        screen.sees("未阅");
        screen.shot("召回-已审批");
    }

    @那么("队员在手机上看得到决定和交接")
    public void seesTheDecision() {
        var cadre = cadre();
        cadre.page().reload();
        cadre.sees("免职撤换");
        cadre.sees("驻村任期止于");
        cadre.shot("召回-本人看决定");
        cadre.press("交接清单");
        cadre.sees("财物");
    }

    @那么("派出单位看得到等待选派接任人")
    public void seesTheReplacement() {
        var unit = unit();
        unit.open("/selection/changes");
        unit.tap(unit.row(scene.nameOf("队员")));
        unit.sees("选派接任人");
        unit.shot("召回-待选派接任人");
    }

    @那么("驻村办看得到结果而看不到事实")
    public void seesTheResultOnly() {
        var office = scene.at("驻村办", Device.COMPUTER);
        office.open("/recalls");
        office.tap(office.row(scene.nameOf("队员")));
        office.sees("免职撤换");
        office.doesNotSee("认定：无故不在岗");
        office.doesNotSee(ANSWER);
        office.shot("召回-备案结果");
    }

    @当("市驻村办阅知召回结果")
    public void reads() {
        var city = scene.fresh("市驻村办", Device.COMPUTER);
        city.signIn(scene.house().accountOf(scene.house().person(Role.CITY_OFFICE)), House.PASSWORD);
        city.open("/recalls");
        city.sees("待阅知");
        city.tap(city.row(scene.nameOf("队员")));
        city.press("阅知");
        city.sees("阅");
        city.doesNotSee("待阅知");
    }

    @那么("派出单位看得到市驻村办已阅")
    public void seesTheMark() {
        var unit = unit();
        unit.open("/recalls");
        unit.tap(unit.row(scene.nameOf("队员")));
        unit.sees("市驻村办");
        unit.page().getByText(Pattern.compile("市驻村办：已召回.* 阅")).first().waitFor();
        unit.press("打印审批表");
        unit.sees("召回审批表");
        unit.shot("召回-审批表");
    }

    private Screen unit() {
        return scene.at("派出单位", Device.COMPUTER);
    }

    private Screen cadre() {
        return scene.at("队员", Device.PHONE);
    }

    /** Signed in when his window is opened. */
    private Screen approver() {
        var screen = scene.fresh("负责同志", Device.COMPUTER);
        if (screen.page().url().equals("about:blank")) {
            screen.signIn(scene.house().accountOf(leader), House.PASSWORD);
        }
        return screen;
    }
}
