package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** Items written, sent up, adopted or returned, and published. */
public class BulletinSteps {

    private final Scene scene;

    BulletinSteps(Scene scene) {
        this.scene = scene;
    }

    @当("派出单位起草并上报信息{quoted}")
    public void writes(String title) {
        var unit = at("派出单位");
        unit.open("/bulletins/new");
        unit.fill("标题", title);
        unit.fill("正文", "工作队在果园搭起直播间。\n<b>三天</b>销出柑橘两万斤。");
        unit.shot("信息-起草");
        unit.press("上报");
        unit.sees("已上报");
        unit.sees("<b>三天</b>");
    }

    @当("乡村振兴局采用并刊发信息{quoted}")
    public void publishes(String title) {
        var bureau = open("乡村振兴局", title);
        bureau.press("采用");
        bureau.press("采用：" + title, "采用");
        bureau.sees("已采用");
        bureau.press("登记刊发");
        bureau.fill("登记刊发：" + title, "媒体或平台", "区政府门户网站");
        bureau.press("登记刊发：" + title, "登记刊发");
        bureau.sees("已刊发");
        bureau.shot("信息-已刊发");
    }

    @那么("{word}在驻村风采里看到{quoted}")
    public void sees(String who, String title) {
        var screen = at(who);
        screen.open("/gallery");
        screen.sees(title);
        screen.shot("驻村风采");
    }

    @当("乡村振兴局退回信息{quoted}，意见{quoted}")
    public void returns(String title, String words) {
        var bureau = open("乡村振兴局", title);
        bureau.press("退回");
        bureau.fill("退回：" + title, "退回意见", words);
        bureau.press("退回：" + title, "退回");
        bureau.sees("已退回");
    }

    @那么("派出单位看到信息{quoted}的退回意见{quoted}")
    public void seesWord(String title, String words) {
        var unit = open("派出单位", title);
        unit.sees(words);
        assertThat(unit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("修改").setExact(true))).isVisible();
        unit.shot("信息-已退回");
    }

    private Screen open(String who, String title) {
        var screen = at(who);
        screen.open("/bulletins");
        screen.tap(screen.row(title));
        screen.sees("办理过程");
        return screen;
    }

    private Screen at(String who) {
        return scene.at(who, Device.COMPUTER);
    }
}
