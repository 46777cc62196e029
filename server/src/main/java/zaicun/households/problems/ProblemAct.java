package zaicun.households.problems;

import static zaicun.households.problems.ProblemState.CANNOT;
import static zaicun.households.problems.ProblemState.OPEN;
import static zaicun.households.problems.ProblemState.SOLVED;
import static zaicun.households.problems.ProblemState.WITHDRAWN;
import static zaicun.households.problems.ProblemState.WORKING;

import java.util.Set;
import zaicun.kernel.Refusal;

/** What may be done with a problem: the table of legal moves. */
public enum ProblemAct {
    TAKE("开始办理", Set.of(OPEN, CANNOT), WORKING),
    NOTE("记录进展", Set.of(WORKING), WORKING),
    HAND_ON("转交", Set.of(OPEN, WORKING), WORKING),
    SOLVE("办结", Set.of(OPEN, WORKING), SOLVED),
    GIVE_UP("暂不能解决", Set.of(OPEN, WORKING), CANNOT),
    REOPEN("重新办理", Set.of(SOLVED), WORKING),
    WITHDRAW("撤回", Set.of(OPEN), WITHDRAWN);

    private final String title;
    private final Set<ProblemState> from;
    private final ProblemState to;

    ProblemAct(String title, Set<ProblemState> from, ProblemState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isLegalIn(ProblemState state) {
        return from.contains(state);
    }

    ProblemState after(ProblemState state) {
        if (!isLegalIn(state)) {
            throw Refusal.under(
                    "7.6", "problem.move", "这个问题现在是“" + state.title() + "”，不能“" + title + "”。", "请刷新后按当前状态办理。");
        }
        return to;
    }

    /** An outcome or a reason is written down with it. */
    boolean needsWords() {
        return this != TAKE;
    }
}
