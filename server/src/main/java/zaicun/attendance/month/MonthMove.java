package zaicun.attendance.month;

import java.util.EnumSet;
import java.util.Set;
import zaicun.access.Right;
import zaicun.access.Role;
import zaicun.kernel.Refusal;

/** The table of legal moves of a month, each with who may make it. */
public enum MonthMove {
    SIGN("签字", Set.of(MonthState.OPEN, MonthState.RETURNED, MonthState.REOPENED), MonthState.SIGNED),
    TAKE_BACK("撤回签字", Set.of(MonthState.SIGNED), MonthState.OPEN),
    SEND_BACK("退回", Set.of(MonthState.SIGNED), MonthState.RETURNED),
    CONFIRM("确认并上报", Set.of(MonthState.SIGNED), MonthState.CONFIRMED),
    REOPEN("重开", Set.of(MonthState.CONFIRMED), MonthState.REOPENED);

    private final String title;
    private final Set<MonthState> from;
    private final MonthState to;

    MonthMove(String title, Set<MonthState> from, MonthState to) {
        this.title = title;
        this.from = EnumSet.copyOf(from);
        this.to = to;
    }

    String title() {
        return title;
    }

    MonthState to() {
        return to;
    }

    boolean isLegalFrom(MonthState state) {
        return from.contains(state);
    }

    MonthState from(MonthState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "2.6", "month.move", "本月考勤现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }

    Right right() {
        return switch (this) {
            case SIGN, TAKE_BACK -> Right.MONTH_SIGN;
            case SEND_BACK, CONFIRM -> Right.MONTH_REVIEW;
            case REOPEN -> Right.MONTH_REOPEN;
        };
    }

    /** The organs whose seat makes the move. */
    Set<Role> seats() {
        return switch (this) {
            case SIGN, TAKE_BACK -> Set.of(Role.VILLAGE);
            case SEND_BACK, CONFIRM -> Set.of(Role.STREET);
            case REOPEN -> Set.of(Role.STREET, Role.HOST_OFFICE);
        };
    }

    boolean needsWords() {
        return this == SEND_BACK || this == REOPEN;
    }
}
