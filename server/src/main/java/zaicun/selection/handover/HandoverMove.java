package zaicun.selection.handover;

import static zaicun.selection.handover.HandoverState.OPEN;
import static zaicun.selection.handover.HandoverState.SIGNED;
import static zaicun.selection.handover.HandoverState.WITNESSED;

import java.util.Arrays;
import java.util.Optional;
import zaicun.kernel.Refusal;

/** The table of legal moves of a handover. */
enum HandoverMove {
    WRITE(Act.WRITE, OPEN, OPEN),
    SETTLE(Act.SETTLE, OPEN, OPEN),
    ONE_SIGNS(Act.SIGN, OPEN, OPEN),
    BOTH_SIGNED(Act.COMPLETE, OPEN, SIGNED),
    RETURN(Act.RETURN, SIGNED, OPEN),
    WITNESS(Act.WITNESS, SIGNED, WITNESSED);

    enum Act {
        WRITE("填写清单"),
        SETTLE("办理未办结事项"),
        SIGN("签字"),
        COMPLETE("双方签字"),
        RETURN("退回修改"),
        WITNESS("监交");

        private final String title;

        Act(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Act act;
    private final HandoverState from;
    private final HandoverState to;

    HandoverMove(Act act, HandoverState from, HandoverState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    static Optional<HandoverMove> of(Act act, HandoverState from) {
        return Arrays.stream(values()).filter(move -> move.act == act && move.from == from).findFirst();
    }

    static HandoverState require(Act act, Handover handover) {
        return of(act, handover.state()).map(move -> move.to).orElseThrow(() -> Refusal.under(
                "1.6", "handover.move", "这份交接现为“" + handover.state().title() + "”，不能" + act.title() + "。",
                act == Act.WITNESS ? "须移交人和接收人都签字后，再由村党组织监交。" : "请刷新后按当前环节办理。"));
    }
}
