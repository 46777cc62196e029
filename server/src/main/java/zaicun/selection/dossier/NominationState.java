package zaicun.selection.dossier;

/** Where a nomination stands. */
public enum NominationState {
    DRAFT("待报送"),
    IN_REVIEW("前置审核中"),
    SENT_BACK("已退回修改"),
    REFUSED("审核未通过"),
    WITHDRAWN("已撤回"),
    CLEARED("审核通过，待研究确定"),
    NOT_CHOSEN("未研究确定"),
    DECIDED("已研究确定，待备案"),
    FILED("已备案");

    private final String title;

    NominationState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is still on its way. */
    public boolean isLive() {
        return switch (this) {
            case DRAFT, IN_REVIEW, SENT_BACK, CLEARED, DECIDED -> true;
            case REFUSED, WITHDRAWN, NOT_CHOSEN, FILED -> false;
        };
    }

    /** From here on the host line sees it. */
    public boolean isDecided() {
        return this == DECIDED || this == FILED;
    }
}
