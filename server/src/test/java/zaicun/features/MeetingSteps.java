package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** The team's meeting on the phone, its task, its study; what the street then reads. */
public class MeetingSteps {

    private final Scene scene;

    MeetingSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("第一书记在手机上打开在村，看到本周例会{quoted}")
    public void opens(String state) {
        leader().page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        leader().openHome();
        assertThat(card()).containsText(state);
        leader().shot("例会-今日");
    }

    @当("第一书记登记今天的例会，给队员安排任务{quoted}")
    public void records(String task) {
        leader().forgetTaps();
        leader().press("登记例会");
        leader().fill("总结交流", "上周走访 12 户。");
        leader().press("添加任务");
        leader().fill("任务 1", task);
        var owner = leader().page().getByLabel("任务 1 负责人");
        owner.selectOption(scene.person("队员").toString());
        leader().shot("例会-填写");
        leader().press("保存");
        leader().sees("已保存在本机");
        assertThat(leader().taps()).isLessThanOrEqualTo(4);
    }

    @当("第一书记登记今天的例会，一并登记集中学习{quoted}")
    public void recordsWithStudy(String subject) {
        leader().openHome();
        leader().press("登记例会");
        leader().fill("总结交流", "上周走访 12 户。");
        leader().press("会上一并集中学习");
        leader().fill("学习主题", subject);
        leader().shot("例会-一并学习");
        leader().press("保存");
        leader().sees("已保存在本机");
    }

    @当("第一书记的手机没有网络")
    public void offline() {
        leader().page().waitForLoadState(LoadState.NETWORKIDLE);
        leader().offline();
    }

    @当("第一书记的手机恢复网络")
    public void online() {
        leader().online();
    }

    @那么("第一书记看到本周例会{quoted}")
    public void cardShows(String state) {
        leader().openHome();
        assertThat(card()).containsText(state);
        leader().shot("例会-登记后");
    }

    @当("队员在手机上办完任务{quoted}")
    public void finishes(String task) {
        var member = scene.at("队员", Device.PHONE);
        member.openHome();
        member.sees("我的例会任务");
        member.shot("例会-我的任务");
        member.press("完成：" + task);
        member.press("完成：" + task, "完成");
        member.doesNotSee("我的例会任务");
    }

    @那么("街道在电脑上看到这次例会，任务{quoted}{quoted}")
    public void streetReads(String task, String state) {
        var street = scene.at("街道", Device.COMPUTER);
        street.open("/meetings");
        street.tap(street.row("上周走访 12 户"));
        street.sees("计为本周全体队员会议");
        var line = street.page().getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText(task));
        assertThat(line).containsText(state);
        street.shot("例会-记录");
    }

    @那么("街道在电脑上看到学习{quoted}")
    public void streetReadsStudy(String subject) {
        var street = scene.at("街道", Device.COMPUTER);
        street.open("/studies");
        street.tap(street.row(subject));
        street.sees("计为集中学习");
        street.shot("学习-记录");
    }

    private Locator card() {
        return leader().page().locator("section").filter(new Locator.FilterOptions().setHas(
                leader().page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("本周例会"))));
    }

    private Screen leader() {
        return scene.at("第一书记", Device.PHONE);
    }
}
