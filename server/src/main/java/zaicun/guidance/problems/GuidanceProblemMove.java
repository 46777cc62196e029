package zaicun.guidance.problems;

import static zaicun.guidance.problems.GuidanceProblemState.OPEN;
import static zaicun.guidance.problems.GuidanceProblemState.SOLVED;
import static zaicun.guidance.problems.GuidanceProblemState.WITHDRAWN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of legal moves of a problem found by a leader's visit. */
public enum GuidanceProblemMove {
    SOLVES(ProblemAct.SOLVE, OPEN, SOLVED),
    REOPENS(ProblemAct.REOPEN, SOLVED, OPEN),
    WITHDRAWS(ProblemAct.WITHDRAW, OPEN, WITHDRAWN);

    /** What is done with a problem; each says a word. */
    public enum ProblemAct {
        SOLVE("登记解决情况"),
        REOPEN("重新打开"),
        WITHDRAW("撤销");

        private final String title;

        ProblemAct(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final ProblemAct act;
    private final GuidanceProblemState from;
    private final GuidanceProblemState to;

    GuidanceProblemMove(ProblemAct act, GuidanceProblemState from, GuidanceProblemState to) {
        this.act = act;
        this.from = from;
        this.to = to;
    }

    GuidanceProblemState to() {
        return to;
    }

    static Optional<GuidanceProblemMove> of(ProblemAct act, GuidanceProblemState state) {
        return Arrays.stream(values())
                .filter(move -> move.act == act && move.from == state)
                .findFirst();
    }

    static List<ProblemAct> openIn(GuidanceProblemState state) {
        return Arrays.stream(values())
                .filter(move -> move.from == state)
                .map(move -> move.act)
                .toList();
    }
}
