package zaicun.selection.dossier;

import static zaicun.selection.dossier.NominationState.CLEARED;
import static zaicun.selection.dossier.NominationState.DECIDED;
import static zaicun.selection.dossier.NominationState.DRAFT;
import static zaicun.selection.dossier.NominationState.FILED;
import static zaicun.selection.dossier.NominationState.IN_REVIEW;
import static zaicun.selection.dossier.NominationState.NOT_CHOSEN;
import static zaicun.selection.dossier.NominationState.REFUSED;
import static zaicun.selection.dossier.NominationState.SENT_BACK;
import static zaicun.selection.dossier.NominationState.WITHDRAWN;

import java.util.Arrays;
import java.util.Optional;
import zaicun.kernel.Refusal;

/** The table of legal moves of a nomination: what is done, from where to where. */
public enum NominationMove {
    EDIT_DRAFT(Act.EDIT, DRAFT, DRAFT),
    EDIT_SENT_BACK(Act.EDIT, SENT_BACK, SENT_BACK),
    SUBMIT(Act.SUBMIT, DRAFT, IN_REVIEW),
    RESUBMIT(Act.SUBMIT, SENT_BACK, IN_REVIEW),
    ONE_AGREES(Act.AGREE, IN_REVIEW, IN_REVIEW),
    ALL_AGREED(Act.CLEAR, IN_REVIEW, CLEARED),
    SEND_BACK(Act.SEND_BACK, IN_REVIEW, SENT_BACK),
    REFUSE(Act.REFUSE, IN_REVIEW, REFUSED),
    WITHDRAW_DRAFT(Act.WITHDRAW, DRAFT, WITHDRAWN),
    WITHDRAW_REVIEWED(Act.WITHDRAW, IN_REVIEW, WITHDRAWN),
    WITHDRAW_SENT_BACK(Act.WITHDRAW, SENT_BACK, WITHDRAWN),
    WITHDRAW_CLEARED(Act.WITHDRAW, CLEARED, WITHDRAWN),
    DECIDE(Act.DECIDE, CLEARED, DECIDED),
    DECLINE(Act.DECLINE, CLEARED, NOT_CHOSEN),
    UNDO_DECISION(Act.UNDO, DECIDED, CLEARED),
    FILE(Act.FILE, DECIDED, FILED);

    /** What is done with a nomination. */
    public enum Act {
        EDIT("修改"),
        SUBMIT("报送审核"),
        AGREE("审核同意"),
        CLEAR("审核通过"),
        SEND_BACK("审核退回"),
        REFUSE("审核不同意"),
        WITHDRAW("撤回"),
        DECIDE("研究确定"),
        DECLINE("研究未予确定"),
        UNDO("撤销研究结果"),
        FILE("报送备案");

        private final String title;

        Act(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** What only a nomination that has passed its review may undergo. */
        boolean followsReview() {
            return this == DECIDE || this == DECLINE || this == FILE;
        }
    }

    private final Act act;
    private final NominationState from;
    private final NominationState to;

    NominationMove(Act act, NominationState from, NominationState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    public static Optional<NominationMove> of(Act act, NominationState from) {
        return Arrays.stream(values()).filter(move -> move.act == act && move.from == from).findFirst();
    }

    /** Where the act leads from there; a move that the table does not hold is refused. */
    public static NominationState require(Act act, Nomination nomination) {
        var from = nomination.state();
        return of(act, from).map(move -> move.to).orElseThrow(() -> act.followsReview() && isBeforeClearance(from)
                ? Refusal.under(
                        "1.5", "selection.not-reviewed",
                        nomination.profile().name() + "的前置审核还没有通过（现为“" + from.title() + "”），不能" + act.title() + "。",
                        "审核机构都同意后，才能由派出单位党委（党组）研究确定并报送备案。")
                : Refusal.under(
                        "1.4", "selection.move",
                        nomination.profile().name() + "的选派现为“" + from.title() + "”，不能" + act.title() + "。",
                        "请刷新后按当前环节办理。"));
    }

    private static boolean isBeforeClearance(NominationState state) {
        return state == DRAFT || state == IN_REVIEW || state == SENT_BACK;
    }
}
