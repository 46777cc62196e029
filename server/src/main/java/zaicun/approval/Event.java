package zaicun.approval;

/** What happened to a request, as its time line tells it. */
public enum Event {
    ASKED("提出申请"),
    AGREED("同意"),
    APPROVED("批准"),
    SENT_BACK("退回申请人"),
    RESUBMITTED("重新提交"),
    REFUSED("不同意"),
    WITHDRAWN("撤回"),
    TRANSFERRED("转代理人办理"),
    HANDED_OVER("交接移交"),
    URGED("催办"),
    PASSED_OVER("越过"),
    FILED("报送备案"),
    READ("备案阅知"),
    REPLACED("以新决定变更");

    private final String title;

    Event(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
