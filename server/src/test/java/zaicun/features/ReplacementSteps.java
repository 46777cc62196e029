package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import zaicun.selection.Candidates;

/** Somebody leaves, another follows, both sign. */
public class ReplacementSteps {

    private final Scene scene;

    ReplacementSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("派出单位报送队员换人，原因是{quoted}")
    public void reports(String ground) {
        var unit = unit();
        unit.open("/selection/changes");
        unit.press("报送调整");
        var form = unit.dialog("报送调整");
        form.getByLabel("驻村干部").selectOption(scene.house().member(0, 0).id().toString());
        form.getByLabel("原因").selectOption(new SelectOption().setLabel(ground));
        unit.fill("报送调整", "具体情况", "本人因病需长期治疗。");
        unit.fill("报送调整", "拟离任日期", "2026-11-23");
        unit.shot("调整-报送");
        unit.tap(unit.dialog("报送调整").locator("button[type=submit]"));
        assertThat(unit.row(scene.nameOf("队员"))).containsText("审核中");
    }

    @当("{word}和{word}同意调整")
    public void agree(String first, String second) {
        for (var who : new String[] {first, second}) {
            var reviewer = scene.at(who, Device.COMPUTER);
            reviewer.open("/selection/changes");
            reviewer.tap(reviewer.row(scene.nameOf("队员")));
            reviewer.press("人员调整", "同意");
            reviewer.shot("调整-审核-" + who);
            reviewer.press("同意：", "同意");
            assertThat(reviewer.dialog("同意：")).hasCount(0);
        }
    }

    @当("接任人{word}备案后今天到岗")
    public void isFiled(String name) {
        var candidates = new Candidates(scene.house());
        var form = candidates.member(name);
        form.put("startsOn", "2026-11-23");
        form.put("replaces", scene.house().member(0, 0).id());
        candidates.filed(form);
    }

    @当("队员在手机上填写交接清单并签字")
    public void gives() {
        var phone = scene.at("队员", Device.PHONE);
        phone.openHome();
        phone.press(scene.nameOf("队员") + "的交接");
        phone.fill("基本情况", "全村 326 户 1021 人，三个村民小组");
        phone.fill("工作", "产业路项目在建，年底前完工");
        phone.fill("财物", "村部办公室钥匙 2 把");
        phone.press("保存清单");
        phone.shot("交接-清单");
        phone.press("移交人签字");
        phone.press("移交人签字", "移交人签字");
        phone.sees("移交人：");
        phone.shot("交接-移交人已签字");
    }

    @当("{word}在手机上签字")
    public void takes(String who) {
        var phone = scene.at(who, Device.PHONE);
        phone.openHome();
        phone.press(scene.nameOf("队员") + "的交接");
        phone.press("接收人签字");
        phone.press("接收人签字", "接收人签字");
        phone.sees("双方已签字，待村监交");
        phone.shot("交接-双方已签字");
    }

    @当("村党组织监交")
    public void witnesses() {
        var village = scene.at("村党组织", Device.COMPUTER);
        village.open("/handovers");
        village.tap(village.row(scene.nameOf("队员")));
        village.press("监交");
        village.press("监交", "监交");
        village.sees("已完成交接");
        village.shot("交接-监交");
    }

    @那么("派出单位看到队员的交接{quoted}")
    public void done(String state) {
        var unit = unit();
        unit.open("/handovers");
        assertThat(unit.row(scene.nameOf("队员"))).containsText(state);
        unit.shot("交接-列表");
    }

    private Screen unit() {
        return scene.at("派出单位", Device.COMPUTER);
    }
}
