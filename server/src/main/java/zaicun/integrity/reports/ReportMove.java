package zaicun.integrity.reports;

import static zaicun.integrity.reports.ReportState.ACCEPTED;
import static zaicun.integrity.reports.ReportState.CONCLUDED;
import static zaicun.integrity.reports.ReportState.DECLINED;
import static zaicun.integrity.reports.ReportState.RECEIVED;
import static zaicun.integrity.reports.ReportState.TOLD;
import static zaicun.integrity.reports.ReportState.VERIFYING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a report. Only {@link #ADD} is the reporter's. */
public enum ReportMove {
    ACCEPT("受理", Set.of(RECEIVED), ACCEPTED, Words.MAY_BE_TOLD),
    DECLINE("不予受理", Set.of(RECEIVED), DECLINED, Words.TOLD),
    VERIFY("开始核实", Set.of(ACCEPTED), VERIFYING, Words.INSIDE),
    ASK("向举报人了解情况", Set.of(RECEIVED, ACCEPTED, VERIFYING), null, Words.TOLD),
    NOTE("记录", Set.of(ACCEPTED, VERIFYING, CONCLUDED), null, Words.REQUIRED_INSIDE),
    CONCLUDE("得出结果", Set.of(VERIFYING), CONCLUDED, Words.REQUIRED_INSIDE),
    TELL("告知举报人", Set.of(CONCLUDED), ReportState.TOLD, Words.TOLD),
    REOPEN("重新办理", Set.of(DECLINED, TOLD), ACCEPTED, Words.REQUIRED_INSIDE),
    TRANSFER("转交", Set.of(RECEIVED, ACCEPTED, VERIFYING, CONCLUDED), null, Words.INSIDE),
    ADD("举报人补充", EnumSet.allOf(ReportState.class), null, Words.TOLD);

    /** Whether words go with the move, and whether the reporter reads them. */
    private enum Words {
        TOLD,
        MAY_BE_TOLD,
        INSIDE,
        REQUIRED_INSIDE
    }

    private final String title;
    private final Set<ReportState> from;
    private final Optional<ReportState> to;
    private final Words words;

    /** @param to null where the state stays */
    ReportMove(String title, Set<ReportState> from, ReportState to, Words words) {
        this.title = title;
        this.from = from;
        this.to = Optional.ofNullable(to);
        this.words = words;
    }

    public String title() {
        return title;
    }

    public boolean isLegalFrom(ReportState state) {
        return from.contains(state);
    }

    public boolean needsWords() {
        return words == Words.TOLD || words == Words.REQUIRED_INSIDE;
    }

    /** Whether the reporter reads the words. */
    public boolean tellsReporter() {
        return words == Words.TOLD || words == Words.MAY_BE_TOLD;
    }

    public ReportState from(ReportState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "9.1", "report.move", "这件举报现为“" + state.title() + "”，不能“" + title + "”。", "请刷新页面，按当前状态办理。");
        }
        return to.orElse(state);
    }
}
