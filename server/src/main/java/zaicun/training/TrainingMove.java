package zaicun.training;

import static zaicun.training.TrainingState.CANCELLED;
import static zaicun.training.TrainingState.HELD;
import static zaicun.training.TrainingState.PLANNED;

import java.util.Map;
import java.util.Optional;
import zaicun.kernel.Refusal;

/** What may be done to a training, from which state, and where it leads. */
public enum TrainingMove {
    CHANGE("修改", Map.of(PLANNED, PLANNED)),
    INVITE("邀请", Map.of(PLANNED, PLANNED)),
    CONFIRM("确认参训人员", Map.of(PLANNED, HELD, HELD, HELD)),
    CANCEL("取消", Map.of(PLANNED, CANCELLED));

    private final String title;
    private final Map<TrainingState, TrainingState> leads;

    TrainingMove(String title, Map<TrainingState, TrainingState> leads) {
        this.title = title;
        this.leads = leads;
    }

    public Optional<TrainingState> from(TrainingState state) {
        return Optional.ofNullable(leads.get(state));
    }

    TrainingState require(TrainingState state) {
        return from(state).orElseThrow(() -> Refusal.under(
                "6.2",
                "training.move",
                "这次培训%s，不能再%s。".formatted(state.title(), title),
                state == HELD ? "参训人员有误的，请重新确认参训人员。" : "请刷新后查看；需要的话另行安排一次培训。"));
    }
}
