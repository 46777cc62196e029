package zaicun.attendance.absence;

import java.util.Set;
import zaicun.access.Right;
import zaicun.kernel.Refusal;

/** The table of legal moves of a question. Only {@link #SUGGEST} is ever made by a machine. */
public enum AbsenceMove {
    SUGGEST("提示", Set.of(), AbsenceState.SUGGESTED),
    ASK("询问", Set.of(AbsenceState.SUGGESTED), AbsenceState.ASKED),
    ANSWER("说明", Set.of(AbsenceState.SUGGESTED, AbsenceState.ASKED, AbsenceState.ANSWERED), AbsenceState.ANSWERED),
    FIND_CAUSE("认定有正当理由", Set.of(AbsenceState.ASKED, AbsenceState.ANSWERED), AbsenceState.WITH_CAUSE),
    FIND_NO_CAUSE("认定无故不在岗", Set.of(AbsenceState.ASKED, AbsenceState.ANSWERED), AbsenceState.WITHOUT_CAUSE),
    TALK("记录约谈", Set.of(AbsenceState.WITHOUT_CAUSE), AbsenceState.TALKED),
    REVISE("改为有正当理由", Set.of(AbsenceState.WITHOUT_CAUSE, AbsenceState.TALKED), AbsenceState.WITH_CAUSE),
    WITHDRAW(
            "撤销询问",
            Set.of(AbsenceState.SUGGESTED, AbsenceState.ASKED, AbsenceState.ANSWERED),
            AbsenceState.WITHDRAWN);

    private final String title;
    private final Set<AbsenceState> from;
    private final AbsenceState to;

    AbsenceMove(String title, Set<AbsenceState> from, AbsenceState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isLegalFrom(AbsenceState state) {
        return from.contains(state);
    }

    AbsenceState from(AbsenceState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "2.7", "absence.move", "这条核实现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }

    Right right() {
        return switch (this) {
            case SUGGEST, ASK, WITHDRAW -> Right.ABSENCE_ASK;
            case ANSWER -> Right.ABSENCE_ANSWER;
            case FIND_CAUSE, FIND_NO_CAUSE, TALK, REVISE -> Right.ABSENCE_DECIDE;
        };
    }
}
