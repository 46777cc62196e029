package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** Messages on the phone and on the computer. */
public class NoticeSteps {

    private final Scene scene;

    public NoticeSteps(Scene scene) {
        this.scene = scene;
    }

    @那么("第一书记在手机“今日”看到{quoted}")
    public void leaderIsTold(String words) {
        leader().openHome();
        leader().sees(words);
        leader().shot("消息-今日");
    }

    @当("第一书记从消息里打开这次请假并批准")
    public void opensAndApproves() {
        leader().press("消息");
        leader().shot("消息-手机");
        leader().press(scene.nameOf("队员") + "申请事假");
        leader().press("批准");
        leader().press("批准这次请假", "批准");
        assertThat(leader().dialog("批准这次请假")).hasCount(0);
    }

    @那么("第一书记的消息里没有未读")
    public void nothingIsNew() {
        leader().open("/field/notices");
        leader().press("未读");
        leader().sees("没有未读消息");
        leader().shot("消息-手机-没有未读");
    }

    @那么("队员在电脑的铃铛上看到{quoted}")
    public void bellTells(String words) {
        member().openHome();
        assertThat(bell(words)).isVisible();
        member().shot("消息-铃铛");
    }

    @当("队员打开这条消息")
    public void opens() {
        member().tap(bell("消息，1 条未读"));
        member().shot("消息-电脑");
        member().tap(member().row("已批准"));
    }

    @那么("队员看到这次请假，铃铛上不再有数字")
    public void seesLeave() {
        member().sees("请假详情");
        member().shot("消息-打开");
        assertThat(member().dialog("请假详情")).isVisible();
        assertThat(bell("消息，1 条未读")).hasCount(0);
    }

    private Locator bell(String words) {
        return member().page().getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true).setIncludeHidden(true));
    }

    private Screen leader() {
        return scene.at("第一书记", Device.PHONE);
    }

    private Screen member() {
        return scene.at("队员", Device.COMPUTER);
    }
}
