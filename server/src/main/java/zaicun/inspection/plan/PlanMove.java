package zaicun.inspection.plan;

import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a plan. */
public enum PlanMove {
    MAKE("编制", Set.of(), PlanState.MADE),
    DRAW("抽取", Set.of(PlanState.MADE), PlanState.DRAWN),
    CLOSE("结束并公布抽取", Set.of(PlanState.DRAWN), PlanState.CLOSED),
    WITHDRAW("撤销", Set.of(PlanState.MADE, PlanState.DRAWN), PlanState.WITHDRAWN);

    private final String title;
    private final Set<PlanState> from;
    private final PlanState to;

    PlanMove(String title, Set<PlanState> from, PlanState to) {
        this.title = title;
        this.from = from;
        this.to = to;
    }

    public String title() {
        return title;
    }

    boolean isLegalFrom(PlanState state) {
        return from.contains(state);
    }

    PlanState from(PlanState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "8.1", "inspection.move", "这份督查计划现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }
}
