package zaicun.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.zh_cn.假如;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;
import java.util.UUID;
import zaicun.house.House;
import zaicun.inspection.Inspected;

/** A sealed inspection from the phone without network to the re-check. */
public class InspectionSteps {

    private final Scene scene;
    private Inspected inspected;
    private UUID stop;

    InspectionSteps(Scene scene) {
        this.scene = scene;
    }

    @假如("乡村振兴局密封编制并抽取了一次暗访")
    public void drawn() {
        inspected = new Inspected(scene.house());
        stop = inspected.stop(inspected.drawn("UNANNOUNCED"));
    }

    @那么("第一书记看不到任何督查")
    public void nothingShows() {
        leader().open("/inspections");
        leader().sees("没有督查记录");
        leader().open("/findings");
        leader().sees("没有督查问题");
    }

    @当("督查人员在手机上打开督查任务")
    public void opens() {
        var screen = inspector();
        screen.signIn(scene.house().accountOf(inspected.firstPerson()), House.PASSWORD);
        screen.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        screen.openHome();
        screen.sees("督查任务");
        screen.shot("督查-任务");
        screen.tap(screen.page().locator("a[href*='/inspections/task/']").first());
        screen.sees("应在村");
        screen.sees("考勤簿");
        screen.shot("督查-底页");
    }

    @当("督查人员的手机没有网络")
    public void offline() {
        inspector().offline();
    }

    @当("督查人员登记到达并记下一行不符和一个问题")
    public void records() {
        var screen = inspector();
        screen.press("到达");
        screen.press("已经到村了吗？", "到达");
        screen.sees("已到达");
        screen.press("不符");
        screen.fill("看到的情况", "人不在村，村干部说早上走的");
        screen.press("保存督查记录");
        screen.sees("督查记录 ");
        screen.shot("督查-没有网络");
        screen.press("记问题");
        screen.press("考勤登记");
        screen.fill("问题情况", "考勤簿三天没有登记");
        screen.fill("整改建议", "补登，以后当天登记");
        screen.shot("督查-记问题");
        screen.press("保存问题");
        screen.sees("待报送");
    }

    @当("督查人员的手机恢复网络")
    public void online() {
        inspector().online();
        inspector().sees("已报送");
        inspector().doesNotSee("待报送");
    }

    @那么("第一书记看得到这个问题")
    public void shows() {
        leader().open("/findings");
        leader().sees("考勤簿三天没有登记");
        leader().shot("督查-问题列表");
    }

    @当("乡村振兴局发出整改通知书")
    public void notified() {
        var screen = scene.at("乡村振兴局", Device.COMPUTER);
        screen.open("/inspections/visits/" + scene.house().district() + "/" + stop);
        screen.press("发整改通知书");
        screen.shot("督查-发整改通知书");
        screen.press("发整改通知书", "发出整改通知书");
        screen.sees("督改〔2026〕1号");
        screen.shot("督查-督查情况");
    }

    @当("第一书记回复整改")
    public void replied() {
        var screen = leader();
        screen.open("/findings");
        screen.tap(screen.row("考勤簿三天没有登记"));
        screen.press("回复整改");
        screen.fill("怎样整改的", "已补登，安排专人当天登记");
        screen.shot("督查-回复整改");
        screen.page().locator("form button[type=submit]").click();
        screen.sees("已回复，待复查");
    }

    @那么("发现问题的人在期限前不能自己复查")
    public void finderMayNot() {
        var screen = inspector();
        screen.open("/field/findings");
        screen.press("查看和办理");
        screen.press("复查通过，销号");
        screen.fill("复查情况", "看过了");
        screen.page().locator("form button[type=submit]").click();
        screen.sees("期限");
        screen.sees("不能由您自己复查");
        screen.shot("督查-不能自己复查");
    }

    @当("另一名督查人员复查通过")
    public void passes() {
        var finding = inspected.bureau().get("/api/findings").requireOk().at("/0/id");
        assertThat(inspected.move(inspected.second(), UUID.fromString(finding), "PASS", "REPLIED").status()).isEqualTo(200);
    }

    @那么("这个问题已销号")
    public void closed() {
        leader().open("/findings");
        leader().sees("已销号");
    }

    private Screen inspector() {
        return scene.fresh("督查人员", Device.PHONE);
    }

    private Screen leader() {
        return scene.at("第一书记", Device.COMPUTER);
    }
}
