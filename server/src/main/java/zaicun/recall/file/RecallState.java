package zaicun.recall.file;

/** Where a case stands. */
public enum RecallState {
    OPEN("待本人说明"),
    ANSWERED("本人已说明，待审批"),
    WAIVED("本人放弃说明，待审批"),
    SENT_BACK("退回补充"),
    RECALLED("已召回"),
    DECLINED("不予召回"),
    WITHDRAWN("已撤回"),
    REVOKED("召回已撤销");

    private final String title;

    RecallState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the leader has still to decide. */
    public boolean isPending() {
        return this == OPEN || this == ANSWERED || this == WAIVED || this == SENT_BACK;
    }

    /** Whether a result of it was filed. */
    public boolean isFiled() {
        return this == RECALLED || this == REVOKED;
    }
}
