package zaicun.support.assessment;

import java.util.EnumSet;
import java.util.Set;
import zaicun.kernel.Refusal;

/** The table of legal moves of a file. Whose turn it is comes from the round's organs. */
public enum FileMove {
    ACCOUNT("提交个人总结", Set.of(FileState.ACCOUNT), FileState.OPINIONS),
    PASS_OVER("越过这一环节", Set.of(FileState.ACCOUNT, FileState.OPINIONS), FileState.OPINIONS),
    SEND_BACK("退回个人补充", Set.of(FileState.OPINIONS), FileState.ACCOUNT),
    OPINE("提出意见", Set.of(FileState.OPINIONS), FileState.OPINIONS),
    GRADE("评定等次", Set.of(FileState.OPINIONS), FileState.GRADED),
    OBJECT("申诉", Set.of(FileState.GRADED), FileState.OBJECTED),
    UPHOLD("维持原等次", Set.of(FileState.OBJECTED), FileState.ANSWERED),
    REGRADE("变更等次", Set.of(FileState.OBJECTED), FileState.ANSWERED);

    private final String title;
    private final Set<FileState> from;
    private final FileState to;

    FileMove(String title, Set<FileState> from, FileState to) {
        this.title = title;
        this.from = EnumSet.copyOf(from);
        this.to = to;
    }

    String title() {
        return title;
    }

    boolean isLegalFrom(FileState state) {
        return from.contains(state);
    }

    FileState from(FileState state) {
        if (!isLegalFrom(state)) {
            throw Refusal.under(
                    "11.1", "assessment.move", "这份考核现为“" + state.title() + "”，不能" + title + "。", "请刷新页面，按当前状态办理。");
        }
        return to;
    }

    /** Made by the person concerned, not by an organ. */
    boolean isOwn() {
        return this == ACCOUNT || this == OBJECT;
    }

    boolean grades() {
        return this == GRADE || this == REGRADE;
    }

    /** Whether the next organ's turn comes with it. */
    boolean goesOn(FileState before) {
        return this == OPINE || this == PASS_OVER && before == FileState.OPINIONS;
    }
}
