package zaicun.approval;

/** What somebody can do to a request. */
public enum Act {
    AGREE("同意"),
    APPROVE("批准"),
    SEND_BACK("退回"),
    RESUBMIT("重新提交"),
    REFUSE("不同意"),
    WITHDRAW("撤回"),
    TRANSFER("转代理人办理"),
    HAND_OVER("交接移交"),
    URGE("催办"),
    READ("备案阅知"),
    REPLACE("以新决定变更");

    private final String title;

    Act(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Acts of whoever holds the open step, as opposed to the applicant's and the filed organs'. */
    public boolean decides() {
        return this == AGREE || this == APPROVE || this == SEND_BACK || this == REFUSE;
    }

    public boolean needsReason() {
        return this == SEND_BACK || this == REFUSE;
    }
}
