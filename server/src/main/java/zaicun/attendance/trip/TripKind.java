package zaicun.attendance.trip;

/** What somebody is away for on duty. */
public enum TripKind {
    MEETING("参加会议"),
    TRAINING("参加培训"),
    PROJECTS("跑办项目"),
    OTHER("其他公务");

    private final String title;

    TripKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
