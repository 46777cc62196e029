package zaicun.meetings.called;

import static zaicun.meetings.called.CallState.CALLED;
import static zaicun.meetings.called.CallState.CANCELLED;
import static zaicun.meetings.called.CallState.HELD;

import java.util.Set;
import zaicun.kernel.Refusal;

/** What the caller may do with a meeting: the table of legal moves. */
enum CallMove {
    CHANGE("改期或修改", Set.of(CALLED), CALLED),
    CONFIRM("登记到会", Set.of(CALLED, HELD), HELD),
    CANCEL("取消会议", Set.of(CALLED, HELD), CANCELLED);

    private final String title;
    private final Set<CallState> from;
    private final CallState to;

    CallMove(String title, Set<CallState> from, CallState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isLegalIn(CallState state) {
        return from.contains(state);
    }

    CallState after(CallState state) {
        if (!isLegalIn(state)) {
            throw Refusal.under(
                    "4.1", "called.move", "这次会议现在是“" + state.title() + "”，不能“" + title + "”。", "请刷新后按当前状态办理。");
        }
        return to;
    }
}
