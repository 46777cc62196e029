package zaicun.approval;

/** Where a request is. */
public enum RequestState {
    PENDING("待审批"),
    SENT_BACK("已退回"),
    APPROVED("已批准"),
    REFUSED("未批准"),
    WITHDRAWN("已撤回"),
    REPLACED("已变更");

    private final String title;

    RequestState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
