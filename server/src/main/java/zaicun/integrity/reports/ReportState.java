package zaicun.integrity.reports;

/** Where a report stands. */
public enum ReportState {
    RECEIVED("已收到，待决定是否受理"),
    ACCEPTED("已受理"),
    DECLINED("不予受理"),
    VERIFYING("核实中"),
    CONCLUDED("已有结果，待告知"),
    TOLD("已办结并告知");

    private final String title;

    ReportState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether nothing more is owed. */
    public boolean ended() {
        return this == DECLINED || this == TOLD;
    }
}
