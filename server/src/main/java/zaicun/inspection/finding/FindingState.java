package zaicun.inspection.finding;

/** Where a finding stands. */
public enum FindingState {
    FOUND("已记录，待发整改通知"),
    NOTIFIED("整改中"),
    REPLIED("已回复，待复查"),
    CLOSED("已销号"),
    WITHDRAWN("已撤销");

    private final String title;

    FindingState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean ended() {
        return this == CLOSED || this == WITHDRAWN;
    }
}
