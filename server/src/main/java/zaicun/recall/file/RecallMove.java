package zaicun.recall.file;

import static zaicun.recall.file.RecallState.ANSWERED;
import static zaicun.recall.file.RecallState.DECLINED;
import static zaicun.recall.file.RecallState.OPEN;
import static zaicun.recall.file.RecallState.RECALLED;
import static zaicun.recall.file.RecallState.REVOKED;
import static zaicun.recall.file.RecallState.SENT_BACK;
import static zaicun.recall.file.RecallState.WAIVED;
import static zaicun.recall.file.RecallState.WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a case. One without a target leaves the case where it is. */
public enum RecallMove {
    PROPOSE("提出召回意见", Set.of(), OPEN),
    SUPPLEMENT("补充事实", Set.of(OPEN, ANSWERED, WAIVED, SENT_BACK), OPEN),
    NAME("指定审批人", Set.of(OPEN, ANSWERED, WAIVED, SENT_BACK)),
    OPINE("派出单位提出意见", Set.of(OPEN, ANSWERED, WAIVED, SENT_BACK)),
    ANSWER("本人说明", Set.of(OPEN, ANSWERED, WAIVED), ANSWERED),
    WAIVE("本人放弃说明", Set.of(OPEN), WAIVED),
    SEND_BACK("退回补充", Set.of(OPEN, ANSWERED, WAIVED), SENT_BACK),
    WITHDRAW("撤回召回意见", Set.of(OPEN, ANSWERED, WAIVED, SENT_BACK), WITHDRAWN),
    RECALL("审批同意召回", Set.of(OPEN, ANSWERED, WAIVED), RECALLED),
    DECLINE("审批不予召回", Set.of(OPEN, ANSWERED, WAIVED), DECLINED),
    NOTE("登记落实情况", Set.of(RECALLED)),
    REVOKE("撤销召回决定", Set.of(RECALLED), REVOKED);

    private final String title;
    private final Set<RecallState> from;
    private final Optional<RecallState> to;

    RecallMove(String title, Set<RecallState> from, RecallState to) {
        this.title = title;
        this.from = Set.copyOf(from);
        this.to = Optional.of(to);
    }

    RecallMove(String title, Set<RecallState> from) {
        this.title = title;
        this.from = Set.copyOf(from);
        this.to = Optional.empty();
    }

    public String title() {
        return title;
    }

    public boolean isLegalFrom(RecallState state) {
        return from.contains(state);
    }

    /** Where it leads from there; a move that the table does not hold is refused. */
    public RecallState from(RecallState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "10.3", "recall.move", "这件召回现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前环节办理。");
        }
        return to.orElse(state);
    }

    /** Made by the person concerned. */
    public boolean isOwn() {
        return this == ANSWER || this == WAIVE;
    }

    /** Whether it must say why. */
    public boolean needsWords() {
        return this != WAIVE && this != NAME && this != SUPPLEMENT;
    }

    /** Whether whoever has the page open must look again before acting: what he saw is not all there is any more. */
    public boolean isNews() {
        return this != OPINE && this != NOTE && this != NAME;
    }
}
