package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** The box for complaints and suggestions. */
public class SuggestionSteps {

    private final Scene scene;

    SuggestionSteps(Scene scene) {
        this.scene = scene;
    }

    @当("队员在手机上不署名提意见{quoted}")
    public void suggests(String words) {
        member().open("/field/suggestions");
        member().fill("意见或建议", words);
        member().shot("意见-填写");
        member().press("提交");
        member().sees("工作日内答复");
        member().shot("意见-已提交");
    }

    @当("乡村振兴局在意见建议箱里看到未署名的{quoted}，答复{quoted}")
    public void answers(String words, String answer) {
        var bureau = scene.at("乡村振兴局", Device.COMPUTER);
        bureau.open("/suggestions");
        assertThat(bureau.row(words)).containsText("未署名");
        bureau.tap(bureau.row(words));
        var file = bureau.dialog("意见建议");
        file.locator("textarea").fill(answer);
        bureau.shot("意见-答复");
        file.locator("form").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("答复")).click();
        assertThat(file).hasCount(0);
        bureau.sees("没有等待答复的意见");
    }

    @那么("队员在手机上看到{quoted}")
    public void seesAnswer(String answer) {
        member().open("/field/suggestions");
        member().page().getByText("已答复").first().click();
        member().sees(answer);
        member().shot("意见-看答复");
    }

    @那么("街道在“大家的意见和答复”里看到{quoted}")
    public void allSee(String words) {
        var street = scene.at("街道", Device.COMPUTER);
        street.open("/suggestions");
        street.press("大家的意见和答复");
        assertThat(street.row(words)).isVisible();
        street.shot("意见-大家的");
    }

    private Screen member() {
        return scene.at("队员", Device.PHONE);
    }
}
