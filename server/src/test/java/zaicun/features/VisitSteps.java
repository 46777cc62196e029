package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import zaicun.access.Role;
import zaicun.house.Houses;
import zaicun.households.HouseholdDesk;
import zaicun.households.HouseholdForm;
import zaicun.households.HouseholdKind;
import zaicun.households.Mark;

/** Visits recorded on a phone, with network and without. */
public class VisitSteps {

    private static final AtomicInteger CODES = new AtomicInteger();

    private final Scene scene;
    private final HouseholdDesk households;
    private String pairing;

    VisitSteps(Scene scene, HouseholdDesk households) {
        this.scene = scene;
        this.households = households;
    }

    @假如("联户责任人结对帮扶{quoted}户")
    public void paired(String head) {
        var house = scene.house();
        var code = "F%06d".formatted(CODES.incrementAndGet());
        var form = new HouseholdForm(
                code, house.village(0), head, HouseholdKind.LIFTED, Set.of(Mark.ELDERLY_ALONE), "三组 12 号", "13800000000");
        households.putAll(house.district(), List.of(form), Houses.TESTER);
        var id = house.as(Role.VILLAGE).get("/api/households?q=" + code).requireOk().at("/rows/0/id");
        pairing = house.as(Role.BUREAU)
                .post("/api/households/" + house.district() + "/pairings",
                        Map.of("household", id, "helper", scene.person("联户责任人"), "from", "2026-01-01"))
                .requireOk()
                .at("/id");
    }

    @当("联户责任人在手机上打开在村")
    public void opens() {
        helper().page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        helper().openHome();
        helper().sees("每季度走访");
        helper().turnTo("走访");
        helper().sees("共 1 户");
        helper().shot("走访-列表");
    }

    @当("手机没有网络")
    public void offline() {
        helper().offline();
    }

    @当("联户责任人重新打开在村")
    public void opensAgain() {
        helper().openHome();
        helper().sees("我结对的农户");
        helper().shot("今日-没有网络");
        helper().forgetTaps();
    }

    @那么("没有网络也看得到{quoted}叫{quoted}")
    public void clauseIsNamed(String clause, String title) {
        helper().sees(clause + " " + title);
    }

    @当("联户责任人记下走访{quoted}户")
    public void visits(String head) {
        helper().forgetTaps();
        helper().turnTo("走访");
        helper().press("走访" + head + "户");
        helper().shot("走访-填写");
        helper().press("保存");
        helper().sees("已保存在本机");
    }

    @那么("报送记录里走访{quoted}户{quoted}")
    public void outboxShows(String head, String state) {
        if (!helper().page().url().endsWith("/outbox")) {
            helper().press("我的");
            helper().press("报送记录");
        }
        var entry = helper().page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText("走访 " + head + "户"));
        assertThat(entry).containsText(state);
        helper().shot("报送记录-" + state);
    }

    @当("手机恢复网络")
    public void online() {
        helper().online();
    }

    @那么("走访列表里{quoted}户是{quoted}")
    public void listShows(String head, String when) {
        helper().openHome();
        helper().turnTo("走访");
        helper().sees(when);
        helper().shot("走访-之后");
    }

    @那么("走访列表里看得到{quoted}")
    public void listNames(String head) {
        helper().sees(head);
    }

    @当("乡村振兴局结束了{quoted}户的结对")
    public void pairingEnds(String head) {
        scene.house().as(Role.BUREAU)
                .post("/api/households/" + scene.house().district() + "/pairings/" + pairing + "/end",
                        Map.of("last", "2026-11-20", "why", "工作调整"))
                .requireOk();
    }

    @那么("写明了退回的原因和怎么办")
    public void tellsWhy() {
        var why = helper().page().getByRole(AriaRole.ALERT);
        assertThat(why).isVisible();
        assertThat(why.innerText()).hasSizeGreaterThan(15);
    }

    @当("联户责任人在手机上退出登录")
    public void leaves() {
        helper().openHome();
        helper().press("我的");
        helper().shot("我的");
        helper().press("退出登录");
        helper().shot("退出登录");
        helper().press("退出登录", "退出并清除本机数据");
        helper().page().waitForURL(url -> url.endsWith("/sign-in"));
    }

    @那么("手机上没有留下任何记录")
    public void nothingIsLeft() {
        var left = helper().page().evaluate("""
                () => new Promise((tell, fail) => {
                  const opening = indexedDB.open('zaicun-field')
                  opening.onerror = fail
                  opening.onsuccess = () => {
                    const read = opening.result.transaction(['outbox', 'cached'])
                    const counts = ['outbox', 'cached'].map((name) => read.objectStore(name).count())
                    read.oncomplete = () => tell(counts.reduce((sum, each) => sum + each.result, 0))
                  }
                })""");
        assertThat(left).isEqualTo(0);
    }

    @当("联户责任人给{quoted}户填明天的走访")
    public void visitsTomorrow(String head) {
        helper().press("走访" + head + "户");
        helper().fill("日期", "2026-11-24");
    }

    @那么("联户责任人看到{quoted}，不能保存")
    public void cannotSave(String words) {
        helper().sees(words);
        helper().shot("走访-日期在今天之后");
        assertThat(helper().page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存"))).isDisabled();
    }

    private Screen helper() {
        return scene.at("联户责任人", Device.PHONE);
    }
}
