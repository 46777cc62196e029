package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.time.LocalDate;
import zaicun.house.Identities;

/** A candidate from the form to the village. */
public class SelectionSteps {

    private static final String TODAY = "2026-11-23";

    private final Scene scene;

    SelectionSteps(Scene scene) {
        this.scene = scene;
    }

    @当("派出单位推荐人选{quoted}今天到岗，填写时看到劳务派遣{quoted}")
    public void types(String name, String verdict) {
        var unit = unit();
        unit.open("/selection/new");
        choose("工作队（驻点村）", scene.house().team(0).id().toString());
        unit.fill("计划到岗", TODAY);
        unit.fill("姓名", name);
        unit.fill("身份证号", Identities.of("420111", LocalDate.of(1984, 3, 1), 11).digits());
        choose("政治面貌", "01");
        unit.fill("职务职级", "一级科员");
        unit.fill("联系电话", "13912345678");
        unit.fill("入职日期", "2010-07-01");
        choose("用工形式", "LABOUR_DISPATCH");
        unit.sees(verdict);
        unit.shot("选派-不得选派");
        assertThat(submit()).isDisabled();
    }

    @当("派出单位改为在编在职，看到{quoted}后报送审核")
    public void submits(String verdict) {
        choose("用工形式", "PERMANENT");
        unit().sees(verdict);
        unit().shot("选派-符合条件");
        unit().tap(submit());
        unit().sees("前置审核中");
        unit().shot("选派-已报送");
    }

    @当("{word}和{word}先后审核同意{quoted}")
    public void agree(String first, String second, String name) {
        for (var who : new String[] {first, second}) {
            var reviewer = scene.at(who, Device.COMPUTER);
            reviewer.open("/selection");
            reviewer.press("待我审核");
            reviewer.shot("选派-待审核-" + who);
            reviewer.tap(reviewer.row(name));
            reviewer.press("同意");
            reviewer.press("审核同意", "同意");
            assertThat(reviewer.dialog("审核同意")).hasCount(0);
            reviewer.shot("选派-已审核-" + who);
        }
    }

    @当("派出单位登记党组研究结果{quoted}并报送备案")
    public void decides(String number) {
        var unit = unit();
        unit.page().reload();
        unit.press("研究确定");
        unit.fill("党委（党组）研究确定", "决定文号", number);
        unit.press("党委（党组）研究确定", "记入研究结果");
        unit.sees("已研究确定");
        unit.open("/selection/lists");
        unit.tap(unit.row(number));
        unit.press("正式人选名单", "报送备案");
        unit.press("报送正式人选名单备案", "报送备案");
        assertThat(unit.row(number)).containsText("备〔2026〕");
        unit.shot("选派-已备案");
    }

    @那么("村里的考勤簿上有{quoted}")
    public void isInRegister(String name) {
        var village = scene.at("村党组织", Device.COMPUTER);
        village.press("考勤簿");
        village.sees(name);
        village.shot("选派-考勤簿");
    }

    private void choose(String label, String value) {
        unit().page().getByLabel(label).selectOption(value);
    }

    private Locator submit() {
        return unit().page().locator("button[type=submit]");
    }

    private Screen unit() {
        return scene.at("派出单位", Device.COMPUTER);
    }
}
