package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.Map;
import zaicun.access.Role;
import zaicun.kernel.Organ;

/** Leaders of the unit: named, come to the village, and what the unit still owes. */
public class GuidanceSteps {

    private final Scene scene;

    GuidanceSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("派出单位登记了主要负责人{quoted}和分管负责人{quoted}")
    public void named(String principal, String deputy) {
        name("PRINCIPAL", principal);
        name("DEPUTY", deputy);
    }

    private void name(String office, String who) {
        var unit = scene.house().office(Organ.SENDING_UNIT).id();
        scene.house().as(Role.SENDING_UNIT)
                .post("/api/guidance/units/" + unit + "/terms", Map.of("office", office, "name", who, "from", "2026-01-01"))
                .requireOk();
    }

    @那么("派出单位看到本单位责任{quoted}{quoted}")
    public void stands(String clause, String state) {
        unit().open("/guidance/unit");
        unit().sees("还要做什么");
        unit().shot("本单位责任");
        var due = unit().page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(clause));
        if (state.equals("已完成")) {
            assertThat(due).hasCount(0);
        } else {
            assertThat(due.first()).containsText(state);
        }
    }

    @当("第一书记在手机上登记{quoted}今天到村")
    public void comes(String who) {
        var phone = scene.at("第一书记", Device.PHONE);
        phone.openHome();
        phone.press("我的");
        phone.press("登记领导到村");
        phone.sees("谁到村");
        phone.page().getByLabel(who, new Page.GetByLabelOptions().setExact(false)).check();
        phone.shot("领导到村-填写");
        phone.press("登记到村");
        phone.sees("已保存在本机");
        phone.open("/field/outbox");
        phone.sees("已报送");
    }

    @那么("派出单位看到下一步{quoted}")
    public void next(String words) {
        unit().sees(words);
    }

    @当("派出单位把到村日期改成{quoted}")
    public void redate(String day) {
        unit().open("/guidance/visits");
        unit().press("登记到村");
        unit().fill("登记领导到村", "到村日期", day);
    }

    @那么("派出单位看到没有在任的负责人，不能登记")
    public void cannot() {
        unit().sees("没有登记在任的负责人");
        var save = unit().dialog("登记领导到村")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("登记到村"));
        assertThat(save).isDisabled();
        unit().shot("领导到村-不在任");
    }

    private Screen unit() {
        return scene.at("派出单位", Device.COMPUTER);
    }
}
