package zaicun.features;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.cucumber.java.zh_cn.当;
import io.cucumber.java.zh_cn.那么;

/** The board and what stands behind each of its cells. */
public class BoardSteps {

    private final Scene scene;
    private Screen board;

    BoardSteps(Scene scene) {
        this.scene = scene;
    }

    @当("{word}打开{int}月{int}日的看板，按{word}查看")
    public void opens(String who, int month, int day, String group) {
        board = scene.at(who, Device.COMPUTER);
        board.open("/board?at=2026-%02d-%02d".formatted(month, day));
        board.press("按" + group);
        // Pressed only when the board asked for is there: until then another one stands there, with other columns.
        assertThat(board.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("按" + group).setPressed(true)))
                .isVisible();
    }

    @那么("看板上{word}的{quoted}有{quoted}")
    public void shows(String row, String clause, String state) {
        board.shot("看板");
        assertThat(cell(row, clause)).containsText(state);
    }

    @当("{word}打开{word}的{quoted}")
    public void picks(String viewer, String row, String clause) {
        board.tap(cell(row, clause).getByRole(AriaRole.BUTTON));
    }

    @那么("看得到条款的文字")
    public void seesClause() {
        board.sees("五天四夜");
        board.shot("看板-一格");
    }

    @当("{word}打开其中一项")
    public void opensStanding(String viewer) {
        board.tap(panel().getByRole(AriaRole.LISTITEM).getByRole(AriaRole.BUTTON).first());
    }

    @那么("看得到所用标准及其来源，和计入的每一条记录")
    public void seesTrace() {
        var trace = board.dialog("履责状态与依据");
        assertThat(trace).containsText("所用标准");
        assertThat(trace).containsText("文件规定");
        assertThat(trace).containsText("已计入（");
        assertThat(trace).containsText("11月16日");
        board.shot("看板-依据");
    }

    private Locator panel() {
        return board.page().getByRole(AriaRole.DIALOG).last();
    }

    /** Columns are told by their clause. */
    private Locator cell(String who, String clause) {
        var heads = board.page().getByRole(AriaRole.COLUMNHEADER);
        heads.filter(new Locator.FilterOptions().setHasText(clause)).first().waitFor();
        var column = heads.allInnerTexts().stream().map(String::strip).toList().indexOf(
                heads.allInnerTexts().stream().map(String::strip).filter(text -> text.startsWith(clause)).findFirst().orElseThrow());
        return board.row(scene.nameOf(who)).locator("th, td").nth(column);
    }
}
