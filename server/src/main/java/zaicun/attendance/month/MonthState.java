package zaicun.attendance.month;

/** Where a month stands. */
enum MonthState {
    OPEN("登记中"),
    SIGNED("村已签，待街道审核"),
    RETURNED("街道已退回"),
    CONFIRMED("街道已确认，已上报"),
    REOPENED("已重开");

    private final String title;

    MonthState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Whether marks may still be written. */
    boolean writable() {
        return this == OPEN || this == RETURNED || this == REOPENED;
    }
}
