package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.Map;
import java.util.regex.Pattern;
import zaicun.kernel.Ids;

/** Asking for leave and deciding it. */
public class LeaveSteps {

    private final Scene scene;

    LeaveSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("队员在手机上打开请假")
    public void opens() {
        member().forgetTaps();
        member().press("请假");
        member().press("我要请假");
    }

    @当("队员请{quoted}的假，事由是{quoted}")
    public void asks(String span, String reason) {
        choose(span);
        member().sees("2 天");
        member().press(reason);
        member().shot("请假-填写");
        member().press("提交");
        member().sees("我的请假");
    }

    @当("队员再填{quoted}的假")
    public void choose(String span) {
        member().tap(member().page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^\\s*时间"))));
        member().shot("请假-选时间");
        member().press(span);
    }

    @那么("{word}用了不超过{int}次点击")
    public void tappedAtMost(String who, int times) {
        assertThat(scene.at(who, Device.PHONE).taps()).isBetween(1, times);
    }

    @那么("队员看到{quoted}办理自己的请假")
    public void sees(String words) {
        member().shot("请假-我的请假");
        var leaderWaits = words.replace("待第一书记", "等 " + scene.nameOf("第一书记"));
        member().sees(leaderWaits);
    }

    @当("第一书记在手机上同意队员的请假")
    public void leaderAgrees() {
        var leader = scene.at("第一书记", Device.PHONE);
        leader.openHome();
        leader.sees("等我审批 1");
        leader.sees("我的履责");
        leader.shot("今日-第一书记");
        leader.press(scene.nameOf("队员") + " 事假");
        leader.shot("请假-第一书记审批");
        leader.press("同意");
        leader.shot("请假-第一书记同意");
        leader.press("同意这次请假", "同意");
        assertThat(leader.dialog("同意这次请假")).hasCount(0);
    }

    @当("街道在电脑上批准队员的请假")
    public void streetApproves() {
        var street = scene.at("街道", Device.COMPUTER);
        street.openHome();
        street.sees("待我审批 1");
        street.shot("首页-街道");
        street.press("请假审批");
        street.shot("请假审批-列表");
        street.tap(street.row(scene.nameOf("队员")));
        street.shot("请假详情");
        street.press("请假详情", "批准");
        street.shot("请假-街道批准");
        street.press("批准这次请假", "批准");
        assertThat(street.dialog("批准这次请假")).hasCount(0);
        street.press("请假详情", "关闭");
        street.sees("没有等您审批的请假");
    }

    @那么("队员的请假{quoted}")
    public void stands(String stage) {
        member().openHome();
        member().press("请假");
        member().sees(stage);
        member().press("事假 2 天");
        member().shot("请假-办完");
    }

    @那么("村里本周的考勤簿上，{word}的{quoted}计划为{quoted}")
    public void registerShows(String who, String half, String stay) {
        var village = scene.at("村党组织", Device.COMPUTER);
        village.press("考勤簿");
        village.shot("考勤簿-有" + stay);
        var label = "%s，%s，%s，计划".formatted(scene.nameOf(who), half, stay);
        assertThat(village.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))).isVisible();
    }

    @假如("队员已经请了“11月24日”一天的假")
    public void hasAsked() {
        var day = "2026-11-24";
        scene.house().as(scene.person("队员")).post("/api/leaves", Map.of(
                "id", Ids.next(), "kind", "personal", "from", Map.of("date", day, "half", "AM"),
                "to", Map.of("date", day, "half", "PM"), "reason", "家中有事", "destination", "", "phone", "", "standsIn", ""))
                .requireOk();
    }

    @当("第一书记在手机和电脑上都打开了这次请假")
    public void opensTwice() {
        var phone = scene.at("第一书记", Device.PHONE);
        phone.openHome();
        phone.press(scene.nameOf("队员") + " 事假");
        phone.press("批准");
        var desk = scene.at("第一书记", Device.COMPUTER);
        desk.press("请假审批");
        desk.tap(desk.row(scene.nameOf("队员")));
        desk.press("请假详情", "批准");
    }

    @当("第一书记先在手机上批准，再在电脑上批准")
    public void decidesTwice() {
        var phone = scene.at("第一书记", Device.PHONE);
        phone.press("批准这次请假", "批准");
        assertThat(phone.dialog("批准这次请假")).hasCount(0);
        scene.at("第一书记", Device.COMPUTER).press("批准这次请假", "批准");
    }

    @那么("电脑上说明这件申请已经办过")
    public void isTold() {
        var desk = scene.at("第一书记", Device.COMPUTER);
        assertThat(desk.dialog("批准这次请假").getByRole(AriaRole.ALERT)).containsText("批准");
        desk.shot("请假-已有人办过");
    }

    @那么("队员看到与已有请假重叠的说明，不能提交")
    public void overlaps() {
        member().sees("重叠");
        member().press("家中有事");
        member().shot("请假-重叠");
        assertThat(submit()).isDisabled();
    }

    private Locator submit() {
        return member().page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交"));
    }

    private Screen member() {
        return scene.at("队员", Device.PHONE);
    }
}
