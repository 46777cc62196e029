package zaicun.selection.change;

/** Where a change stands. */
public enum ChangeState {
    IN_REVIEW("审核中"),
    SENT_BACK("已退回修改"),
    REFUSED("未同意"),
    WITHDRAWN("已撤回"),
    AGREED("已同意，待接任人备案"),
    DONE("已调整");

    private final String title;

    ChangeState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** From here on the host line sees it. */
    public boolean isAgreed() {
        return this == AGREED || this == DONE;
    }
}
