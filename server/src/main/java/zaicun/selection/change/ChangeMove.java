package zaicun.selection.change;

import static zaicun.selection.change.ChangeState.AGREED;
import static zaicun.selection.change.ChangeState.DONE;
import static zaicun.selection.change.ChangeState.IN_REVIEW;
import static zaicun.selection.change.ChangeState.REFUSED;
import static zaicun.selection.change.ChangeState.SENT_BACK;
import static zaicun.selection.change.ChangeState.WITHDRAWN;

import java.util.Arrays;
import java.util.Optional;
import zaicun.kernel.Refusal;

/** The table of legal moves of a change: what is done, from where to where. */
public enum ChangeMove {
    RESUBMIT(Act.SUBMIT, SENT_BACK, IN_REVIEW),
    ONE_AGREES(Act.AGREE, IN_REVIEW, IN_REVIEW),
    ALL_AGREED_TO_END(Act.END, IN_REVIEW, DONE),
    ALL_AGREED_TO_REPLACE(Act.CLEAR, IN_REVIEW, AGREED),
    SEND_BACK(Act.SEND_BACK, IN_REVIEW, SENT_BACK),
    REFUSE(Act.REFUSE, IN_REVIEW, REFUSED),
    WITHDRAW_REVIEWED(Act.WITHDRAW, IN_REVIEW, WITHDRAWN),
    WITHDRAW_SENT_BACK(Act.WITHDRAW, SENT_BACK, WITHDRAWN),
    WITHDRAW_AGREED(Act.WITHDRAW, AGREED, WITHDRAWN),
    SUCCEED(Act.SUCCEED, AGREED, DONE);

    /** What is done with a change. */
    public enum Act {
        SUBMIT("重新报送"),
        AGREE("同意调整"),
        CLEAR("同意换人"),
        END("同意结束任期"),
        SEND_BACK("退回"),
        REFUSE("不同意调整"),
        WITHDRAW("撤回"),
        SUCCEED("接任人到岗");

        private final String title;

        Act(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final Act act;
    private final ChangeState from;
    private final ChangeState to;

    ChangeMove(Act act, ChangeState from, ChangeState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    public static Optional<ChangeMove> of(Act act, ChangeState from) {
        return Arrays.stream(values()).filter(move -> move.act == act && move.from == from).findFirst();
    }

    /** Where the act leads from there; a move that the table does not hold is refused. */
    public static ChangeState require(Act act, PostingChange change) {
        return of(act, change.state()).map(move -> move.to).orElseThrow(() -> Refusal.under(
                "1.6", "change.move", "这项调整现为“" + change.state().title() + "”，不能" + act.title() + "。",
                "请刷新后按当前环节办理。"));
    }
}
