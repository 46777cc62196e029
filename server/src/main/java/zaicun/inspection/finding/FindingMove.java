package zaicun.inspection.finding;

import java.util.Set;
import zaicun.access.Right;
import zaicun.kernel.Refusal;

/** The table of legal moves of a finding. An answer of the person concerned moves nothing: it travels with the finding. */
public enum FindingMove {
    FIND("记录问题", Set.of(), FindingState.FOUND),
    NOTIFY("发整改通知", Set.of(FindingState.FOUND), FindingState.NOTIFIED),
    REPLY("回复整改", Set.of(FindingState.NOTIFIED), FindingState.REPLIED),
    TAKE_BACK("撤回回复", Set.of(FindingState.REPLIED), FindingState.NOTIFIED),
    PASS("复查通过，销号", Set.of(FindingState.NOTIFIED, FindingState.REPLIED), FindingState.CLOSED),
    FAIL("复查未通过", Set.of(FindingState.NOTIFIED, FindingState.REPLIED), FindingState.NOTIFIED),
    WITHDRAW(
            "撤销问题",
            Set.of(FindingState.FOUND, FindingState.NOTIFIED, FindingState.REPLIED),
            FindingState.WITHDRAWN);

    private final String title;
    private final Set<FindingState> from;
    private final FindingState to;

    FindingMove(String title, Set<FindingState> from, FindingState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    public String title() {
        return title;
    }

    public boolean isLegalFrom(FindingState state) {
        return from.contains(state);
    }

    FindingState from(FindingState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "8.3", "finding.move", "这个问题现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }

    public Right right() {
        return switch (this) {
            case FIND -> Right.INSPECTION_RECORD;
            case NOTIFY, WITHDRAW -> Right.FINDING_NOTIFY;
            case REPLY, TAKE_BACK -> Right.FINDING_ANSWER;
            case PASS, FAIL -> Right.FINDING_RECHECK;
        };
    }

    boolean recheck() {
        return this == PASS || this == FAIL;
    }
}
