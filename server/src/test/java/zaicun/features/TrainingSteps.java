package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** A training from the invitation to the standing of whoever took part. */
public class TrainingSteps {

    private final Scene scene;

    TrainingSteps(Scene scene) {
        this.scene = scene;
    }

    @当("乡村振兴局安排今天的岗前培训{quoted}，邀请{word}")
    public void invites(String subject, String who) {
        scene.person(who);
        var bureau = bureau();
        bureau.open("/trainings");
        bureau.press("安排培训");
        bureau.fill("安排培训", "主题", subject);
        bureau.dialog("安排培训").getByLabel("类别").selectOption("FIRST");
        bureau.fill("安排培训", "地点", "区委党校");
        bureau.shot("培训-安排");
        bureau.tap(bureau.dialog("安排培训").locator("button[type=submit]"));
        bureau.sees("确认参训");
        tick(who);
        bureau.press("邀请 1 人");
        bureau.shot("培训-邀请");
        bureau.press("邀请 1 人参加", "发出邀请");
        assertThat(bureau.row(scene.nameOf(who))).containsText("未答复");
    }

    @当("{word}在手机上看到受邀的培训{quoted}，答复能参加")
    public void answers(String who, String subject) {
        var phone = scene.at(who, Device.PHONE);
        phone.openHome();
        phone.sees("受邀的培训");
        phone.shot("培训-受邀");
        phone.press(subject);
        phone.press("能参加");
        assertThat(phone.page().locator("[aria-pressed=true]")).hasText("能参加");
        phone.shot("培训-我的培训");
    }

    @当("乡村振兴局确认{word}参训")
    public void confirms(String who) {
        var bureau = bureau();
        bureau.page().reload();
        assertThat(bureau.row(scene.nameOf(who))).containsText("能参加");
        bureau.press("确认参训 1 人");
        bureau.press("确认 1 人参加了培训", "确认参训人员");
        assertThat(bureau.row(scene.nameOf(who))).containsText("已参训");
        bureau.shot("培训-已参训");
    }

    @那么("{word}在手机上看到自己的{quoted}{quoted}")
    public void stands(String who, String clause, String state) {
        var phone = scene.at(who, Device.PHONE);
        phone.openHome();
        var duty = phone.page().locator("li")
                .filter(new Locator.FilterOptions().setHasText(clause))
                .filter(new Locator.FilterOptions().setHasText(state));
        assertThat(duty.first()).isAttached();
        phone.shot("履责-" + state);
    }

    private void tick(String who) {
        bureau().tap(bureau().row(scene.nameOf(who)).getByRole(AriaRole.CHECKBOX));
    }

    private Screen bureau() {
        return scene.at("乡村振兴局", Device.COMPUTER);
    }
}
