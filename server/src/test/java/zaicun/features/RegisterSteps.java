package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.regex.Pattern;

/** The village's register. */
public class RegisterSteps {

    private final Scene scene;
    private Screen village;

    RegisterSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("村党组织在{device}上打开考勤簿")
    public void opens(Device device) {
        village = scene.at("村党组织", device);
        village.press("考勤簿");
        village.sees("还有");
        village.forgetTaps();
    }

    @当("村党组织翻到上一周，按计划确认")
    public void confirmsLastWeek() {
        village.press("上一周");
        village.press("按计划确认");
        village.sees("已登记");
    }

    @那么("一共点了{int}下")
    public void tapped(int times) {
        assertThat(village.taps()).isEqualTo(times);
    }

    @那么("全队上一周的昼夜都登记好了")
    public void everythingMarked() {
        village.shot("考勤簿-一周已登记");
        assertThat(cells("计划")).hasCount(0);
        assertThat(cells("已登记")).hasCount(3 * 14);
    }

    @当("村党组织把{word}的{quoted}更正为{quoted}，原因是{quoted}")
    public void corrects(String who, String half, String stay, String reason) {
        var name = scene.nameOf(who);
        village.tap(cell(name + "，" + half));
        village.shot("考勤簿-更正");
        village.press(name, stay);
        village.fill(name, "更正原因", reason);
        village.press(name, "更正为" + stay);
    }

    @那么("{word}的{quoted}是{quoted}，并标明有更正")
    public void isCorrected(String who, String half, String stay) {
        assertThat(cell(scene.nameOf(who) + "，" + half + "，" + stay)).hasAccessibleName(Pattern.compile("有更正"));
        village.shot("考勤簿-更正后");
    }

    @那么("村党组织看得到{quoted}")
    public void sees(String words) {
        village.sees(words);
    }

    @当("村党组织用键盘把{word}的{quoted}记为不在村，再按计划确认")
    public void marksByKeyboard(String who, String half) {
        cell(scene.nameOf(who) + "，" + half).focus();
        village.page().keyboard().press("a");
        village.shot("考勤簿-例外");
        village.press("按计划确认");
        village.sees("已登记");
    }

    @那么("{word}的{quoted}是{quoted}")
    public void isMarked(String who, String half, String stay) {
        assertThat(cell(scene.nameOf(who) + "，" + half + "，" + stay + "，已登记")).isVisible();
    }

    private Locator cells(String words) {
        return village.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("[昼夜]，.*，" + words)));
    }

    private Locator cell(String label) {
        return village.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label)).first();
    }
}
